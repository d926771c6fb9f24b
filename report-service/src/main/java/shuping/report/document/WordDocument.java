package shuping.report.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;

/** Opens .docx (and .docm, whose macros are never touched) and reads the parts that carry its text. */
final class WordDocument {

    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private WordDocument() {}

    static String text(byte[] bytes) {
        ZipGuard.check(bytes);
        try (var word = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            var main = main(word);
            var numbering = WordNumbering.read(xml(main, "numbering"), xml(main, "styles"));
            try (InputStream body = main.getInputStream()) {
                return new WordBody(numbering).read(body);
            }
        } catch (InvalidFormatException | IOException | OpenXML4JRuntimeException e) {
            throw notWord(e);
        } catch (XMLStreamException e) {
            throw new UnreadableDocument("broken", "Word 文档已损坏，无法读取。请用 Word 或 WPS 重新保存后上传。", e);
        }
    }

    private static PackagePart main(OPCPackage word) throws InvalidFormatException {
        var relations = word.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (relations.size() == 0) {
            relations = word.getRelationshipsByType(STRICT + "officeDocument");
        }
        if (relations.size() == 0) {
            throw notWord(null);
        }
        var part = word.getPart(relations.getRelationship(0));
        if (part == null || !part.getContentType().contains("word")) {
            throw notWord(null);
        }
        return part;
    }

    /** The part of this kind that belongs to the main one, or null. */
    private static InputStream xml(PackagePart main, String kind) throws InvalidFormatException, IOException {
        var relations = main.getRelationshipsByType(TRANSITIONAL + kind);
        if (relations.size() == 0) {
            relations = main.getRelationshipsByType(STRICT + kind);
        }
        if (relations.size() == 0) {
            return null;
        }
        var part = main.getRelatedPart(relations.getRelationship(0));
        return part == null ? null : part.getInputStream();
    }

    private static UnreadableDocument notWord(Throwable cause) {
        return new UnreadableDocument("not-word", "不是有效的 Word 文档，请用 Word 或 WPS 重新保存后上传。", cause);
    }
}
