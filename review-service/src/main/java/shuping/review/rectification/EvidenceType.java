package shuping.review.rectification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/** What may be filed as evidence. Told by content: a name proves nothing. */
enum EvidenceType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    TXT("text/plain", "txt");

    private static final int LONGEST_CONTENT_TYPES = 1 << 20;
    private static final long LARGEST_UNPACKED = 200L << 20;

    private final String mediaType;
    private final List<String> extensions;

    EvidenceType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether a file of this type may be called so; a text called .bat must not reach anyone's desk. */
    boolean mayBeCalled(String fileName) {
        return extensions.contains(fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase());
    }

    static Optional<EvidenceType> of(byte[] content) {
        if (startsWith(content, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            return Optional.of(PDF);
        }
        if (startsWith(content, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff})) {
            return Optional.of(JPEG);
        }
        if (startsWith(content, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})) {
            return Optional.of(PNG);
        }
        if (startsWith(content, new byte[] {'P', 'K', 3, 4})) {
            return office(content);
        }
        return isText(content) ? Optional.of(TXT) : Optional.empty();
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    /** The package's list of parts names its main part; with macros it has another name and is refused. */
    private static Optional<EvidenceType> office(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            var budget = LARGEST_UNPACKED;
            for (var entry = zip.getNextEntry(); entry != null && budget > 0; entry = zip.getNextEntry()) {
                if (entry.getName().equals("[Content_Types].xml")) {
                    return mainPart(new String(zip.readNBytes(LONGEST_CONTENT_TYPES), StandardCharsets.UTF_8));
                }
                budget = skip(zip, budget);
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static long skip(ZipInputStream zip, long budget) throws IOException {
        var buffer = new byte[8192];
        var left = budget;
        for (var read = zip.read(buffer); read >= 0 && left > 0; read = zip.read(buffer)) {
            left -= read;
        }
        return left;
    }

    private static Optional<EvidenceType> mainPart(String contentTypes) {
        if (contentTypes.contains("wordprocessingml.document.main+xml")) {
            return Optional.of(DOCX);
        }
        return contentTypes.contains("spreadsheetml.sheet.main+xml") ? Optional.of(XLSX) : Optional.empty();
    }

    private static boolean isText(byte[] content) {
        for (var b : content) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return false;
            }
        }
        return decodes(content, StandardCharsets.UTF_8) || decodes(content, Charset.forName("GB18030"));
    }

    private static boolean decodes(byte[] content, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
