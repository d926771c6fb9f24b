package shuping.report.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes text files strictly: what is neither UTF-8 nor GB18030 is refused, never guessed. */
final class PlainText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** GB18030 decodes most garbage too; text in it consists mostly of characters people use. */
    private static final double LEAST_SHARE_OF_COMMON = 0.7;

    private PlainText() {}

    static String decode(byte[] bytes) {
        String text = marked(bytes);
        if (text == null) {
            text = strictly(StandardCharsets.UTF_8, bytes, 0);
        }
        if (text == null) {
            text = strictly(GB18030, bytes, 0);
            text = text != null && plausible(text) ? text : null;
        }
        if (text == null || !readable(text)) {
            throw new UnreadableDocument("not-text", "无法识别的文件：不是文本，或编码不是 UTF-8 / GB18030。请另存为 .docx 后上传。");
        }
        Limits.check(text.length());
        return text;
    }

    /** Text that begins with a byte order mark; null if it has none. */
    private static String marked(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
            return strictly(StandardCharsets.UTF_8, bytes, 3);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return strictly(StandardCharsets.UTF_16LE, bytes, 2);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return strictly(StandardCharsets.UTF_16BE, bytes, 2);
        }
        return null;
    }

    private static String strictly(Charset charset, byte[] bytes, int from) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Control characters other than line ends and tabs do not occur in text. */
    private static boolean readable(String text) {
        return text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000b');
    }

    private static boolean plausible(String text) {
        long common = text.chars().filter(PlainText::common).count();
        return common >= text.length() * LEAST_SHARE_OF_COMMON;
    }

    /** ASCII, Chinese punctuation, and the characters of GB 2312's first level. */
    private static boolean common(int c) {
        if (c < 0x80 || c >= 0x3000 && c <= 0x303f || c >= 0xff00 && c <= 0xff5e || c >= 0x2010 && c <= 0x2030) {
            return true;
        }
        if (c < 0x4e00 || c > 0x9fff) {
            return false;
        }
        byte[] gb = Character.toString(c).getBytes(GB18030);
        return gb.length == 2 && (gb[0] & 0xff) >= 0xb0 && (gb[0] & 0xff) <= 0xd7 && (gb[1] & 0xff) >= 0xa1;
    }
}
