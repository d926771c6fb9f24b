package shuping.report.structure;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import shuping.report.document.DocumentReader;

/** Shows anyone signed in how a text will be understood, before anything is stored. */
@RestController
class StructureController {

    /** The reports found, in order; a compiled file holds several. */
    record Reports(List<Structure> reports) {}

    @Operation(summary = "Take a report, or a compiled file of reports, apart")
    @PostMapping(path = "/api/reports/structure", consumes = MediaType.TEXT_PLAIN_VALUE)
    @PreAuthorize("isAuthenticated()")
    Reports ofText(@RequestBody byte[] body) {
        return new Reports(StructureReader.readAll(DocumentReader.read(body, "").text()));
    }

    @PostMapping(path = "/api/reports/structure", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize("isAuthenticated()")
    Reports ofFile(@RequestParam MultipartFile file) throws IOException {
        return new Reports(StructureReader.readAll(
                DocumentReader.read(file.getBytes(), file.getOriginalFilename()).text()));
    }
}
