package shuping.report.submission;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shuping.platform.Actor;

/** The structure of a draft as its writer corrects it. */
@RestController
@RequestMapping("/api/reports/{id}/draft/structure")
@PreAuthorize("hasAnyRole('secretary', 'drafter')")
@Tag(name = "reports")
class CorrectionController {

    private final Corrections corrections;
    private final ReportReading reading;

    CorrectionController(Corrections corrections, ReportReading reading) {
        this.corrections = corrections;
        this.reading = reading;
    }

    /** @param revision of the draft whose text the places are in */
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    DraftView correct(@PathVariable UUID id, @RequestParam(required = false) Integer revision,
            @Valid @RequestBody StructureForm body, Actor actor) {
        corrections.correct(id, body, revision, actor);
        return reading.detail(id, actor).draft();
    }

    @DeleteMapping
    DraftView forget(@PathVariable UUID id, @RequestParam(required = false) Integer revision, Actor actor) {
        corrections.forget(id, revision, actor);
        return reading.detail(id, actor).draft();
    }
}
