package shuping.report.submission;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import shuping.platform.Actor;
import shuping.report.check.Examination;

/** 审核提示, computed when asked for: they follow the text, the register and the cycle's rules as they are now. */
@RestController
@Tag(name = "reports")
class FindingsController {

    private final ReportReading reading;

    FindingsController(ReportReading reading) {
        this.reading = reading;
    }

    @GetMapping("/api/reports/{id}/draft/findings")
    @PreAuthorize("hasAnyRole('secretary', 'drafter')")
    Examination draftFindings(@PathVariable UUID id, Actor actor) {
        return reading.findings(id, actor);
    }

    @GetMapping("/api/reports/{id}/versions/{no}/findings")
    Examination versionFindings(@PathVariable UUID id, @PathVariable int no, Actor actor) {
        return reading.findings(id, no, actor);
    }
}
