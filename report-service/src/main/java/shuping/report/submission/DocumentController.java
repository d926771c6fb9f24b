package shuping.report.submission;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shuping.platform.Actor;
import shuping.platform.Attachment;
import shuping.report.check.Finding;
import shuping.report.typeset.FindingsSheet;
import shuping.report.typeset.OfficialDocument;
import shuping.report.typeset.PdfWriter;
import shuping.report.typeset.WordWriter;

/** A submitted version as an official document, with its findings or without; its findings as a sheet. */
@RestController
@RequestMapping("/api/reports/{id}/versions/{no}")
@Tag(name = "reports")
class DocumentController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReportReading reading;

    DocumentController(ReportReading reading) {
        this.reading = reading;
    }

    @GetMapping(path = "/document.docx", produces = DOCX)
    ResponseEntity<byte[]> wordDocument(
            @PathVariable UUID id, @PathVariable int no, @RequestParam(defaultValue = "false") boolean findings, Actor actor) {
        var document = document(id, no, findings, actor);
        return file(document.title() + ".docx", DOCX, WordWriter.write(document));
    }

    @GetMapping(path = "/document.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdfDocument(
            @PathVariable UUID id, @PathVariable int no, @RequestParam(defaultValue = "false") boolean findings, Actor actor) {
        var document = document(id, no, findings, actor);
        return file(document.title() + ".pdf", MediaType.APPLICATION_PDF_VALUE, PdfWriter.write(document));
    }

    @GetMapping(path = "/findings.xlsx", produces = XLSX)
    ResponseEntity<byte[]> findingsSheet(@PathVariable UUID id, @PathVariable int no, Actor actor) {
        var version = reading.version(id, no, actor);
        return file(version.title() + "（审核提示）.xlsx", XLSX,
                FindingsSheet.write(version.text(), reading.findings(id, no, actor).findings()));
    }

    private OfficialDocument document(UUID id, int no, boolean findings, Actor actor) {
        var version = reading.version(id, no, actor);
        var found = findings ? reading.findings(id, no, actor).findings() : List.<Finding>of();
        return OfficialDocument.of(version.title(), version.text(), version.structure(), found);
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] bytes) {
        return Attachment.of(FileName.clean(name.replaceAll("[/\\\\]", "／")), MediaType.parseMediaType(type), bytes);
    }
}
