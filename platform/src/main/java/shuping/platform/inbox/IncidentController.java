package shuping.platform.inbox;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shuping.platform.Actor;
import shuping.platform.Problem;

/** 异常: what this service could not handle, trying it again, and giving it up. */
@RestController
@RequestMapping("/api/incidents/${spring.application.name}")
@PreAuthorize("hasAnyRole('system-admin', 'administrator')")
@Tag(name = "incidents")
class IncidentController {

    private static final Pattern LETTER = Pattern.compile("letter-(\\d{1,18})");

    private final Incidents incidents;
    private final Settlement settlement;

    IncidentController(Incidents incidents, Settlement settlement) {
        this.incidents = incidents;
        this.settlement = settlement;
    }

    @GetMapping
    List<Incident> incidents() {
        return incidents.open();
    }

    @GetMapping("/discarded")
    List<DiscardedIncident> discarded() {
        return incidents.discarded();
    }

    @PostMapping("/{id}/replay")
    GoneOn replay(@PathVariable String id, Actor actor) {
        var letter = LETTER.matcher(id);
        if (letter.matches()) {
            return settlement.replay(Long.parseLong(letter.group(1)), actor);
        }
        if (!incidents.retry(id)) {
            throw Problem.notFound("这条异常");
        }
        return new GoneOn(0, false);
    }

    @PostMapping(path = "/{id}/discard", consumes = MediaType.APPLICATION_JSON_VALUE)
    GoneOn discard(@PathVariable String id, @Valid @RequestBody Discarding body, Actor actor) {
        var letter = LETTER.matcher(id);
        if (letter.matches()) {
            return settlement.discard(Long.parseLong(letter.group(1)), body.reason(), actor);
        }
        if (incidents.open().stream().anyMatch(incident -> incident.id().equals(id))) {
            throw Problem.conflict("not-discardable", "流程步骤不能放弃：流程要等它完成才能往下走，请排除原因后重试。");
        }
        throw Problem.notFound("这条异常");
    }
}
