package shuping.report.document;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** Opens .docx (and .docm, whose macros are never touched) and reads the parts that carry its text. */
final class WordDocument {

    private WordDocument() {}

    static String text(byte[] bytes) {
        try {
            var zip = Zip.of(bytes);
            ZipGuard.check(zip, bytes.length);
            var parts = new WordParts(zip);
            var main = parts.main();
            if (main == null) {
                throw notWord(null);
            }
            var numbering = WordNumbering.read(
                    parts.open(parts.related(main, "numbering")), parts.open(parts.related(main, "styles")));
            try (var body = parts.open(main)) {
                return new WordBody(numbering).read(body);
            }
        } catch (IOException e) {
            throw notWord(e);
        } catch (XMLStreamException e) {
            throw new UnreadableDocument("broken", "Word 文档已损坏，无法读取。请用 Word 或 WPS 重新保存后上传。", e);
        }
    }

    private static UnreadableDocument notWord(Throwable cause) {
        return new UnreadableDocument("not-word", "不是有效的 Word 文档，请用 Word 或 WPS 重新保存后上传。", cause);
    }
}
