package shuping.report.compilation;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import shuping.platform.Actor;
import shuping.platform.Attachment;
import shuping.report.compilation.Division.Piece;
import shuping.report.document.DocumentReader;
import shuping.report.document.UnreadableDocument;
import shuping.report.submission.FileName;

@RestController
@RequestMapping("/api/compilations")
@PreAuthorize("hasRole('administrator')")
@Tag(name = "compilations")
class CompilationController {

    private final Importing importing;
    private final Compilations compilations;

    CompilationController(Importing importing, Compilations compilations) {
        this.importing = importing;
        this.compilations = compilations;
    }

    @GetMapping
    List<CompilationRow> compilations() {
        return compilations.all();
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    CompilationView uploadCompilation(@RequestPart MultipartFile file, Actor actor) throws IOException {
        var bytes = file.getBytes();
        try {
            return importing.upload(FileName.clean(file.getOriginalFilename()), DocumentReader.read(bytes, file.getOriginalFilename()), bytes, actor);
        } catch (UnreadableDocument e) {
            throw e.field("#/file", e.getMessage());
        }
    }

    @GetMapping("/{id}")
    CompilationView compilation(@PathVariable UUID id) {
        return importing.view(id);
    }

    /** A stretch of the file, to see where a border should stand. */
    @GetMapping(path = "/{id}/text", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String compilationText(@PathVariable UUID id, @RequestParam int start, @RequestParam int end) {
        return importing.text(id, start, end);
    }

    @GetMapping(path = "/{id}/original", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> compilationOriginal(@PathVariable UUID id) {
        return Attachment.of(importing.file(id).fileName(), MediaType.APPLICATION_OCTET_STREAM, compilations.original(id));
    }

    @PutMapping(path = "/{id}/parts", consumes = MediaType.APPLICATION_JSON_VALUE)
    CompilationView divideCompilation(@PathVariable UUID id, @Valid @RequestBody Pieces body) {
        return importing.divide(id, body.parts);
    }

    @PostMapping("/{id}/import")
    CompilationView importCompilation(@PathVariable UUID id, Actor actor) {
        return importing.importNext(id, actor);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeCompilation(@PathVariable UUID id) {
        importing.remove(id);
    }

    record Pieces(
            @NotNull(message = "请给出分篇")
            @Size(min = 1, max = 5_000, message = "应为 1 到 5000 篇")
            List<@NotNull(message = "请给出这一篇") Piece> parts) {}
}
