package shuping.report.document;

/** Characters that no text holds: control characters and halves of surrogate pairs. PDF fonts and old files yield them. */
final class Characters {

    private Characters() {}

    /** Is every character one that can be stored and sent? */
    static boolean whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (control(c) || half(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** Line ends as \n, control characters left out, and � in the place of each half of a pair. */
    static String plain(String text) {
        if (text.indexOf('\r') < 0 && whole(text)) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                plain.append(pair ? "" : "\n");
            } else if (half(text, i)) {
                plain.append('\ufffd');
            } else if (!control(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean control(char c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000b' || c == '\uffff';
    }

    private static boolean half(String text, int i) {
        char c = text.charAt(i);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        return Character.isHighSurrogate(c)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
}
