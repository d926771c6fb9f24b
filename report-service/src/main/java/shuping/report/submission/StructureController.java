package shuping.report.submission;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import shuping.report.structure.Structure;
import shuping.report.structure.StructureReader;

/** Takes a text apart for whoever asks; keeps nothing. */
@RestController
@RequestMapping("/api/reports/structure")
@Tag(name = "reports")
class StructureController {

    @PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
    Structures structureOfText(@RequestBody byte[] text) {
        return read(text, "text.txt");
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Structures structureOfFile(@RequestPart MultipartFile file) throws IOException {
        return read(file.getBytes(), FileName.clean(file.getOriginalFilename()));
    }

    private static Structures read(byte[] bytes, String fileName) {
        return new Structures(StructureReader.readAll(Content.read(bytes, fileName).text()));
    }

    /** @param reports one, or each report of a compiled file in order */
    record Structures(List<Structure> reports) {}
}
