package shuping.report.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads .doc (and WPS's .wps, the same format). */
final class OldWordDocument {

    private final OldWordNumbering numbering;
    private final OldWordBoxes boxes;
    /** The boxes of the paragraph that is being read; those in boxes are nobody's. */
    private final List<Range> anchored = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final OldWordFields fields = new OldWordFields();
    /** Where the paragraph begins that is being read: before those whose end was deleted. */
    private int begin;

    private OldWordDocument(HWPFDocument word) {
        this.numbering = new OldWordNumbering(word.getListTables());
        this.boxes = new OldWordBoxes(word);
    }

    static String text(byte[] bytes) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw locked(null);
            }
            if (!files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                throw notWord(null);
            }
            try (var word = new HWPFDocument(files.getRoot())) {
                return new OldWordDocument(word).read(word);
            }
        } catch (EncryptedDocumentException e) {
            throw locked(e);
        } catch (OldWordFileFormatException e) {
            throw new UnreadableDocument("not-word", "文件由 Word 95 或更早版本保存，请另存为 .docx 后上传。", e);
        } catch (IOException | RuntimeException e) {
            if (e instanceof UnreadableDocument unreadable) {
                throw unreadable;
            }
            throw notWord(e);
        }
    }

    private String read(HWPFDocument word) {
        var range = word.getRange();
        for (int i = 0; i < range.numParagraphs(); i++) {
            paragraph(range.getParagraph(i));
            var read = List.copyOf(anchored);
            read.forEach(this::box);
            anchored.clear();
        }
        return text.toString().strip();
    }

    private void box(Range box) {
        for (int i = 0; i < box.numParagraphs(); i++) {
            paragraph(box.getParagraph(i));
        }
    }

    private void paragraph(Paragraph paragraph) {
        if (Thread.currentThread().isInterrupted()) {
            throw notWord(null);
        }
        boolean goesOn = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            var run = paragraph.getCharacterRun(i);
            goesOn = run.isMarkedDeleted();
            if (!goesOn) {
                run(run);
            }
        }
        if (paragraph.isTableRowEnd()) {
            endRow();
        } else if (goesOn) {
            return;
        } else {
            String number = numbering.next(paragraph);
            if (!text.substring(begin).isBlank()) {
                text.insert(begin, number);
            }
        }
        begin = text.length();
        Limits.check(begin);
    }

    /** Every cell of a row ends with a tab, the row with one more. */
    private void endRow() {
        int length = text.length();
        while (length > 0 && text.charAt(length - 1) == '\t') {
            length--;
        }
        text.setLength(length);
        text.append('\n');
    }

    private void run(CharacterRun run) {
        boolean hidden = run.isVanished();
        String characters = run.text();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c == OldWordBoxes.ANCHOR) {
                anchor(run.getStartOffset() + i);
            }
            if (fields.show(c) && !hidden) {
                append(c);
            }
        }
    }

    private void anchor(int place) {
        var box = boxes.at(place);
        if (box != null) {
            anchored.add(box);
        }
    }

    private void append(char c) {
        switch (c) {
            case '\r', '\u000b', '\f' -> text.append('\n');
            case OldWordFields.CELL -> text.append('\t');
            case '\u001e' -> text.append('-');
            default -> text.append(c >= ' ' || c == '\t' ? String.valueOf(c) : "");
        }
    }

    private static UnreadableDocument locked(Throwable cause) {
        return new UnreadableDocument("password-protected", "文档设有密码，请取消密码后重新上传。", cause);
    }

    private static UnreadableDocument notWord(Throwable cause) {
        return new UnreadableDocument("not-word", "不是有效的 Word 文档，请用 Word 或 WPS 另存为 .docx 后上传。", cause);
    }
}
