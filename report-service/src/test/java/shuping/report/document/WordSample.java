package shuping.report.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds Word files part by part, so that tests can also build what no Word would write. */
final class WordSample {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private String moreRelations = "";
    private String prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private String contentType = MAIN;

    static WordSample word() {
        return new WordSample();
    }

    WordSample paragraph(String text) {
        return xml("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>");
    }

    /** A paragraph that Word numbers. */
    WordSample numbered(int numId, int level, String text) {
        return xml("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + numId
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>");
    }

    WordSample xml(String xml) {
        body.append(xml);
        return this;
    }

    WordSample prolog(String prolog) {
        this.prolog = prolog;
        return this;
    }

    WordSample contentType(String contentType) {
        this.contentType = contentType;
        return this;
    }

    WordSample numbering(String xml) {
        return part("numbering", "<w:numbering " + W + ">" + xml + "</w:numbering>");
    }

    WordSample styles(String xml) {
        return part("styles", "<w:styles " + W + ">" + xml + "</w:styles>");
    }

    WordSample part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    /** Stands among the relationships of the text. */
    WordSample relations(String xml) {
        moreRelations = xml;
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"" + contentType + "\"/></Types>");
            put(zip, "_rels/.rels", relations(Map.of("officeDocument", "word/document.xml"), ""));
            var related = new LinkedHashMap<String, String>();
            parts.keySet().forEach(name -> related.put(name, name + ".xml"));
            put(zip, "word/_rels/document.xml.rels", relations(related, moreRelations));
            put(zip, "word/document.xml", prolog + "<w:document " + W
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>" + body
                    + "</w:body></w:document>");
            for (var part : parts.entrySet()) {
                put(zip, "word/" + part.getKey() + ".xml", part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relations(Map<String, String> targets, String more) {
        var xml = new StringBuilder("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        xml.append(more);
        int id = 0;
        for (var target : targets.entrySet()) {
            xml.append("<Relationship Id=\"rId").append(++id).append("\" Type=\"").append(RELATIONS)
                    .append(target.getKey()).append("\" Target=\"").append(target.getValue()).append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
