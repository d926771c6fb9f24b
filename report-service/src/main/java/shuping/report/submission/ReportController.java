package shuping.report.submission;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import shuping.platform.Actor;
import shuping.platform.Attachment;

@RestController
@RequestMapping("/api/reports")
@Tag(name = "reports")
class ReportController {

    private final ReportReading reading;
    private final Submissions submissions;

    ReportController(ReportReading reading, Submissions submissions) {
        this.reading = reading;
        this.submissions = submissions;
    }

    @GetMapping
    List<ReportRow> reports(Actor actor) {
        return reading.list(actor);
    }

    @GetMapping("/{id}")
    ReportDetail report(@PathVariable UUID id, Actor actor) {
        return reading.detail(id, actor);
    }

    /** @param revision of the draft that this one replaces; left out where there is none */
    @PutMapping(path = "/{id}/draft", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize("hasAnyRole('secretary', 'drafter')")
    DraftView uploadDraft(@PathVariable UUID id, @RequestParam(required = false) Integer revision,
            @RequestPart MultipartFile file, Actor actor) throws IOException {
        submissions.requireWritable(id, actor);
        submissions.write(id, Content.ofFile(file.getBytes(), file.getOriginalFilename()), revision, actor);
        return reading.detail(id, actor).draft();
    }

    /** @param revision of the draft that this one replaces; left out where there is none */
    @PutMapping(path = "/{id}/draft", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAnyRole('secretary', 'drafter')")
    DraftView writeDraft(@PathVariable UUID id, @RequestParam(required = false) Integer revision,
            @Valid @RequestBody DraftText body, Actor actor) {
        submissions.requireWritable(id, actor);
        submissions.write(id, Content.ofText(body.title, body.text), revision, actor);
        return reading.detail(id, actor).draft();
    }

    @PostMapping("/{id}/submission")
    @PreAuthorize("hasRole('secretary')")
    ReportDetail submit(@PathVariable UUID id, Actor actor) {
        submissions.submit(id, actor);
        return reading.detail(id, actor);
    }

    @GetMapping("/{id}/versions/{no}")
    VersionView version(@PathVariable UUID id, @PathVariable int no, Actor actor) {
        return reading.version(id, no, actor);
    }

    @GetMapping(path = "/{id}/versions/{no}/original", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> original(@PathVariable UUID id, @PathVariable int no, Actor actor) {
        var download = reading.original(id, no, actor);
        return Attachment.of(download.fileName(), MediaType.APPLICATION_OCTET_STREAM, download.bytes());
    }

    /** @param title left out or blank to take the one that stands in the text */
    record DraftText(@Nullable String title, @NotBlank(message = "请填写正文") String text) {}
}
