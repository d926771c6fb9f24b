package shuping.report.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** The files beside documents/README.md. */
final class DocumentSamples {

    private DocumentSamples() {}

    static byte[] bytes(String fileName) {
        try (var in = DocumentSamples.class.getResourceAsStream("/documents/" + fileName)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<byte[]> all() {
        return Stream.of("libreoffice.docx", "libreoffice.doc").map(DocumentSamples::bytes);
    }
}
