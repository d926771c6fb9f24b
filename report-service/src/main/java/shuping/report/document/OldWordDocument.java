package shuping.report.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads .doc (and WPS's .wps, the same format). */
final class OldWordDocument {

    private static final char CELL = '\u0007';
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';

    private final Map<Integer, int[]> counters = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int fieldCodes;

    private OldWordDocument() {}

    static String text(byte[] bytes) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw locked(null);
            }
            if (!files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                throw notWord(null);
            }
            try (var word = new HWPFDocument(files.getRoot())) {
                return new OldWordDocument().read(word);
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
            var paragraph = range.getParagraph(i);
            int begin = text.length();
            for (int j = 0; j < paragraph.numCharacterRuns(); j++) {
                run(paragraph.getCharacterRun(j));
            }
            if (!text.substring(begin).isBlank()) {
                text.insert(begin, number(paragraph));
            }
            Limits.check(text.length());
        }
        return text.toString().strip();
    }

    private void run(CharacterRun run) {
        if (run.isMarkedDeleted() || run.isVanished()) {
            return;
        }
        String characters = run.text();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            switch (c) {
                case FIELD_BEGIN -> fieldCodes++;
                case FIELD_RESULT, FIELD_END -> fieldCodes = c == FIELD_RESULT ? Math.max(0, fieldCodes - 1) : fieldCodes;
                case '\r', '\u000b', '\f' -> text.append('\n');
                case CELL -> text.append('\t');
                case '\u001e' -> text.append('-');
                default -> {
                    if (fieldCodes == 0 && (c >= ' ' || c == '\t')) {
                        text.append(c);
                    }
                }
            }
        }
    }

    private String number(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        HWPFList list = paragraph.getList();
        int level = Math.max(0, Math.min(paragraph.getIlvl(), NumberingList.LEVELS - 1));
        var counts = counters.computeIfAbsent(list.getListData().getLsid(), id -> {
            var fresh = new int[NumberingList.LEVELS];
            java.util.Arrays.fill(fresh, -1);
            return fresh;
        });
        counts[level] = counts[level] < 0 ? list.getStartAt((char) level) : counts[level] + 1;
        for (int deeper = level + 1; deeper < NumberingList.LEVELS; deeper++) {
            counts[deeper] = -1;
        }
        return write(list, level, counts);
    }

    /** Characters below 9 in the level's text stand for the counters. */
    private static String write(HWPFList list, int level, int[] counts) {
        String pattern = list.getNumberText((char) level);
        if (pattern == null || list.getNumberFormat((char) level) == 23) {
            return "";
        }
        var number = new StringBuilder();
        for (char c : pattern.toCharArray()) {
            if (c < NumberingList.LEVELS) {
                int count = counts[c] < 0 ? list.getStartAt(c) : counts[c];
                number.append(CountFormat.write(format(list.getNumberFormat(c)), count));
            } else {
                number.append(c);
            }
        }
        return number.toString();
    }

    /** The .docx name of a .doc number format (MSONFC). */
    private static String format(int nfc) {
        return switch (nfc) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 10, 33, 37, 39, 11 -> "chineseCounting";
            case 16, 35 -> "ideographDigital";
            case 38, 34 -> "chineseLegalSimplified";
            case 18, 28 -> "decimalEnclosedCircle";
            case 14 -> "decimalFullWidth";
            case 22 -> "decimalZero";
            case 30 -> "ideographTraditional";
            case 31 -> "ideographZodiac";
            case 255 -> "none";
            default -> "decimal";
        };
    }

    private static UnreadableDocument locked(Throwable cause) {
        return new UnreadableDocument("password-protected", "文档设有密码，请取消密码后重新上传。", cause);
    }

    private static UnreadableDocument notWord(Throwable cause) {
        return new UnreadableDocument("not-word", "不是有效的 Word 文档，请用 Word 或 WPS 另存为 .docx 后上传。", cause);
    }
}
