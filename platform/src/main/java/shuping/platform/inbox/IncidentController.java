package shuping.platform.inbox;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shuping.platform.Actor;
import shuping.platform.Problem;

/** 故障: what this service could not handle, and trying it again. */
@RestController
@RequestMapping("/api/incidents/${spring.application.name}")
@PreAuthorize("hasAnyRole('system-admin', 'administrator')")
@Tag(name = "incidents")
class IncidentController {

    private final DeadLetters deadLetters;
    private final Replay replay;
    private final List<IncidentSource> others;

    IncidentController(DeadLetters deadLetters, Replay replay, List<IncidentSource> others) {
        this.deadLetters = deadLetters;
        this.replay = replay;
        this.others = others;
    }

    @GetMapping
    List<Incident> incidents() {
        var letters = deadLetters.openIncidents().stream()
                .map(letter -> new Incident("letter-" + letter.id(), letter.key(), summary(letter),
                        letter.error(), letter.at().toInstant(), Incident.Kind.DEAD_LETTER));
        return Stream.concat(letters, others.stream().flatMap(source -> source.incidents().stream())).toList();
    }

    private static String summary(DeadLetter letter) {
        return letter.type().equals(EventConsumer.UNREADABLE)
                ? "收到一条无法识别的消息"
                : "消息 " + letter.type() + " 未能处理";
    }

    @PostMapping("/{id}/replay")
    void replay(@PathVariable String id, Actor actor) {
        if (id.matches("letter-\\d{1,18}")) {
            replay.replay(Long.parseLong(id.substring("letter-".length())), actor);
        } else {
            others.stream().filter(source -> source.retry(id)).findFirst().orElseThrow(() -> Problem.notFound("这条故障"));
        }
    }
}
