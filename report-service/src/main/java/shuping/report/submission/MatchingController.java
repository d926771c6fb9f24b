package shuping.report.submission;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import shuping.platform.Actor;
import shuping.report.matching.Matching;

/** 对照表: which causes and plan items belong to which shortcoming. */
@RestController
@Tag(name = "reports")
class MatchingController {

    private final MatchingEditing matchings;

    MatchingController(MatchingEditing matchings) {
        this.matchings = matchings;
    }

    @GetMapping("/api/reports/{id}/draft/matching")
    @PreAuthorize("hasAnyRole('secretary', 'drafter')")
    DraftMatching draftMatching(@PathVariable UUID id, Actor actor) {
        return matchings.ofDraft(id, actor);
    }

    @PutMapping(path = "/api/reports/{id}/draft/matching", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAnyRole('secretary', 'drafter')")
    DraftMatching correctMatching(@PathVariable UUID id, @Valid @RequestBody MatchingChange body, Actor actor) {
        matchings.correct(id, body, actor);
        return matchings.ofDraft(id, actor);
    }

    @GetMapping("/api/reports/{id}/versions/{no}/matching")
    Matching versionMatching(@PathVariable UUID id, @PathVariable int no, Actor actor) {
        return matchings.ofVersion(id, no, actor);
    }
}
