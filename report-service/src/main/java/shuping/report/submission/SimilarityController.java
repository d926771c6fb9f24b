package shuping.report.submission;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shuping.platform.Actor;

@RestController
@RequestMapping("/api/reports/{id}")
@Tag(name = "reports")
class SimilarityController {

    private final SimilarityReading reading;

    SimilarityController(SimilarityReading reading) {
        this.reading = reading;
    }

    @Operation(summary = "Which passages of the draft stand in other reports")
    @GetMapping("/draft/similarity")
    @PreAuthorize("hasAnyRole('secretary', 'drafter')")
    SimilarityView draftSimilarity(@PathVariable UUID id, Actor actor) {
        return reading.ofDraft(id, actor);
    }

    @Operation(summary = "Which passages of a submitted version stand in other reports")
    @GetMapping("/versions/{no}/similarity")
    SimilarityView versionSimilarity(@PathVariable UUID id, @PathVariable int no, Actor actor) {
        return reading.ofVersion(id, no, actor);
    }
}
