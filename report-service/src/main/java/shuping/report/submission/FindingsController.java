package shuping.report.submission;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shuping.platform.Actor;
import shuping.report.check.Examination;

/** 审核提示, computed when asked for: they follow the text, the register and the cycle's rules as they are now. */
@RestController
@Tag(name = "reports")
class FindingsController {

    private final ReportReading reading;
    private final Submissions submissions;

    FindingsController(ReportReading reading, Submissions submissions) {
        this.reading = reading;
        this.submissions = submissions;
    }

    @GetMapping("/api/reports/{id}/draft/findings")
    @PreAuthorize("hasAnyRole('secretary', 'drafter')")
    Examination draftFindings(@PathVariable UUID id, Actor actor) {
        return reading.findings(id, actor);
    }

    /** @param revision of the draft that was looked at: consent was given to that text */
    @Operation(summary = "Put right what findings can put right by themselves: their places tell the replacement")
    @PostMapping(path = "/api/reports/{id}/draft/cleaning", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAnyRole('secretary', 'drafter')")
    DraftView cleanDraft(@PathVariable UUID id, @RequestParam(required = false) Integer revision,
            @Valid @RequestBody Consent body, Actor actor) {
        submissions.clean(id, body.rules, revision, actor);
        return reading.detail(id, actor).draft();
    }

    @GetMapping("/api/reports/{id}/versions/{no}/findings")
    Examination versionFindings(@PathVariable UUID id, @PathVariable int no, Actor actor) {
        return reading.findings(id, no, actor);
    }

    /** @param rules ids of rules whose replacements are agreed to */
    record Consent(
            @NotEmpty(message = "请选择要清理的提示") @Size(max = 50, message = "检查规则没有这么多") List<String> rules) {}
}
