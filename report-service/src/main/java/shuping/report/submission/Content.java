package shuping.report.submission;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import shuping.platform.Problem;
import shuping.report.document.DocumentReader;
import shuping.report.document.ReadDocument;
import shuping.report.document.UnreadableDocument;
import shuping.report.structure.SectionBounds;
import shuping.report.structure.Structure;
import shuping.report.structure.StructureReader;

/**
 * What a draft says, read and understood.
 *
 * @param title empty where neither the sender nor the text gives one
 * @param fileName null where the text was typed
 * @param bytes as they came
 */
record Content(
        String title,
        String text,
        Structure structure,
        String fileName,
        byte[] bytes,
        String sha256) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 20_000;

    /** NUL and halves of surrogate pairs: no database and no UTF-8 holds them. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

    /** @throws Problem if the file cannot be read or breaks a limit */
    static Content ofFile(byte[] bytes, String fileName) {
        var name = FileName.clean(fileName);
        var document = read(bytes, name);
        atMost("#/text", "正文", document.text(), LONGEST_TEXT);
        var structure = StructureReader.read(document.text());
        return of(structure.title(), document.text(), structure, name, bytes, document.sha256());
    }

    /** @param title null or blank to take the one that stands in the text */
    static Content ofText(String title, String text) {
        storable("#/text", text);
        filled(text);
        var document = DocumentReader.pasted(text);
        atMost("#/text", "正文", document.text(), LONGEST_TEXT);
        var structure = StructureReader.read(document.text());
        return of(title == null || title.isBlank() ? structure.title() : title, document.text(), structure, null,
                text.getBytes(StandardCharsets.UTF_8), document.sha256());
    }

    /** The same with its sections and items where a person said; as it is where nobody did. */
    Content within(List<SectionBounds> bounds) {
        if (bounds.isEmpty()) {
            return this;
        }
        var corrected = StructureReader.read(text, bounds);
        return new Content(title, text, corrected, fileName, bytes, sha256);
    }

    private static ReadDocument read(byte[] bytes, String fileName) {
        try {
            return DocumentReader.read(bytes, fileName);
        } catch (UnreadableDocument e) {
            throw e.field("#/file", e.getMessage());
        }
    }

    private static Content of(
            String title, String text, Structure structure, String fileName, byte[] bytes, String sha256) {
        storable("#/title", title);
        var heading = clean(title);
        storable("#/text", text);
        atMost("#/title", "标题", heading, LONGEST_TITLE);
        filled(text);
        return new Content(heading, text, structure, fileName, bytes, sha256);
    }

    /** In one line, without control characters and those that turn the direction of writing. */
    private static String clean(String title) {
        return title.replaceAll("[\\s\\p{Zl}\\p{Zp}]+", " ").replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
    }

    private static void filled(String text) {
        if (text.isBlank()) {
            throw Problem.invalid("#/text", "没有读到正文，请检查内容");
        }
    }

    private static void storable(String pointer, String value) {
        if (UNSTORABLE.matcher(value).find()) {
            throw Problem.invalid(pointer, "含有不能保存的控制字符，请删除后再试");
        }
    }

    private static void atMost(String pointer, String what, String value, int limit) {
        var length = value.codePointCount(0, value.length());
        if (length > limit) {
            throw Problem.invalid(pointer, "%s有 %d 字，不能超过 %d 字".formatted(what, length, limit));
        }
    }
}
