package shuping.report.document;

import java.text.Normalizer;

/** Puts plain characters in the place of look-alikes that PDF fonts map to (⼀ U+2F00 for 一). */
final class Glyphs {

    private Glyphs() {}

    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (lookAlike(c)) {
                plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (!(c == ' ' && i > 0 && i + 1 < text.length() && wide(text.charAt(i - 1)) && wide(text.charAt(i + 1)))) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Kangxi radicals, radicals supplement, compatibility ideographs. */
    private static boolean lookAlike(char c) {
        return c >= '\u2e80' && c <= '\u2fdf' || c >= '\uf900' && c <= '\ufaff';
    }

    /** Between two of these a space is an accident of typesetting. */
    private static boolean wide(char c) {
        return c >= '\u3001' && c <= '\u303f' || c >= '\u4e00' && c <= '\u9fff' || c >= '\uff01' && c <= '\uff5e'
                || lookAlike(c) || c == '“' || c == '”';
    }
}
