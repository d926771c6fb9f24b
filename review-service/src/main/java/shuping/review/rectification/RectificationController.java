package shuping.review.rectification;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shuping.platform.Actor;
import shuping.platform.Attachment;
import shuping.platform.Problem;
import shuping.platform.calendar.Light;
import shuping.review.report.Readers;

@RestController
@RequestMapping("/api/rectification-items")
class RectificationController {

    private final Ledger ledger;
    private final ItemPage page;
    private final Rectification rectification;
    private final EvidenceStore evidence;

    RectificationController(Ledger ledger, ItemPage page, Rectification rectification, EvidenceStore evidence) {
        this.ledger = ledger;
        this.page = page;
        this.rectification = rectification;
        this.evidence = evidence;
    }

    @GetMapping
    @PreAuthorize(Readers.READERS)
    List<LedgerRow> items(
            @RequestParam(required = false) UUID report,
            @RequestParam(required = false) String organisation,
            @RequestParam(required = false) Status status,
            @RequestParam(required = false) Light light,
            Actor actor) {
        return ledger.rows(actor, new Ledger.Filter(report, organisation, status, light));
    }

    @GetMapping("/{id}")
    @PreAuthorize(Readers.READERS)
    ItemView item(@PathVariable UUID id, Actor actor) {
        return page.show(id, actor).orElseThrow(Rectification::unknown);
    }

    @PutMapping("/{id}/plan")
    @PreAuthorize("hasRole('secretary')")
    ItemView filePlan(@PathVariable UUID id, @Valid @RequestBody Plan plan, Actor actor) {
        rectification.filePlan(id, plan, actor);
        return item(id, actor);
    }

    @PostMapping(path = "/{id}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('secretary')")
    ItemView fileEvidence(@PathVariable UUID id, @Valid @ModelAttribute EvidenceForm form, Actor actor) throws IOException {
        rectification.fileEvidence(id, form.words(), form.proven(), actor);
        return item(id, actor);
    }

    @GetMapping("/{id}/evidence/{evidenceId}")
    @PreAuthorize(Readers.READERS)
    ResponseEntity<byte[]> download(@PathVariable UUID id, @PathVariable UUID evidenceId, Actor actor) {
        ledger.row(actor, id).orElseThrow(Rectification::unknown);
        var file = evidence.find(id, evidenceId).orElseThrow(() -> Problem.notFound("这份佐证材料"));
        return Attachment.of(file.fileName(), MediaType.parseMediaType(file.mediaType()), file.content());
    }
}
