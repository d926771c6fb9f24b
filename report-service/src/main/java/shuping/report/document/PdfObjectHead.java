package shuping.report.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * What stands before the stream of a PDF object. Read token by token, as names may be escaped and comments and strings may hold
 * anything; brackets are not counted, as readers forgive missing ones.
 */
final class PdfObjectHead {

    /** Far more than any program writes. */
    private static final int LONGEST = Limits.MEGABYTE;

    private final byte[] bytes;
    private final int limit;
    private final List<String> filters = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private boolean filtersElsewhere;
    private int data = -1;
    private int at;

    private PdfObjectHead(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
        this.limit = Math.min(bytes.length, at + LONGEST);
    }

    /** Reads on from behind the word obj. */
    static PdfObjectHead at(byte[] bytes, int at) {
        var head = new PdfObjectHead(bytes, at);
        if ("<<".equals(head.token())) {
            head.read();
        }
        return head;
    }

    /** As the file names them, the first to be undone first. */
    List<String> filters() {
        return filters;
    }

    /** Are they named in an object of their own? Nobody who means well does that. */
    boolean filtersElsewhere() {
        return filtersElsewhere;
    }

    boolean is(String kind) {
        return kinds.contains(kind);
    }

    /** Where the data of its stream begin; -1 if it has none. */
    int data() {
        return data;
    }

    /** How far it was read. */
    int end() {
        return at;
    }

    private void read() {
        String key = "";
        boolean list = false;
        for (var token = token(); token != null; token = token()) {
            if (token.equals("stream") || token.equals("obj") || token.equals("endobj")) {
                data = token.equals("stream") ? behindLineEnd() : -1;
                return;
            }
            boolean name = token.startsWith("/");
            if (key.equals("/Filter")) {
                filtersElsewhere |= token.equals("R");
                list = token.equals("[") || list && !token.equals("]");
                if (name) {
                    filters.add(token.substring(1));
                }
                key = list || token.equals("R") || !name && !token.equals("]") ? key : "";
            } else if (name && (key.equals("/Type") || key.equals("/Subtype"))) {
                kinds.add(token.substring(1));
                key = "";
            } else {
                key = name ? token : "";
            }
        }
    }

    private int behindLineEnd() {
        int next = at < bytes.length && bytes[at] == '\r' ? at + 1 : at;
        return next < bytes.length && bytes[next] == '\n' ? next + 1 : next;
    }

    /** The next token; of strings their first character only. Null at the end. */
    @Nullable
    private String token() {
        skip();
        if (at >= limit) {
            return null;
        }
        int begin = at++;
        char first = (char) (bytes[begin] & 0xff);
        switch (first) {
            case '<', '>' -> {
                if (at < limit && bytes[at] == first) {
                    at++;
                    return first == '<' ? "<<" : ">>";
                }
                return first == '<' ? hexadecimal() : ">";
            }
            case '(' -> {
                return string();
            }
            case '[', ']', '{', '}', ')' -> {
                return String.valueOf(first);
            }
            default -> {
                while (at < limit && !blank(bytes[at]) && "()<>[]{}/%".indexOf(bytes[at]) < 0) {
                    at++;
                }
                return unescaped(new String(bytes, begin, at - begin, StandardCharsets.ISO_8859_1));
            }
        }
    }

    private void skip() {
        while (at < limit && (blank(bytes[at]) || bytes[at] == '%')) {
            boolean comment = bytes[at++] == '%';
            while (comment && at < limit && bytes[at] != '\n' && bytes[at] != '\r') {
                at++;
            }
        }
    }

    private String hexadecimal() {
        while (at < limit && bytes[at++] != '>') {
            continue;
        }
        return "<";
    }

    private String string() {
        for (int depth = 1; depth > 0 && at < limit; at++) {
            switch (bytes[at]) {
                case '\\' -> at++;
                case '(' -> depth++;
                case ')' -> depth--;
                default -> {}
            }
        }
        return "(";
    }

    private static boolean blank(byte b) {
        return b == 0 || b == '\t' || b == '\n' || b == '\f' || b == '\r' || b == ' ';
    }

    /** /Fl#61teDecode is /FlateDecode. */
    private static String unescaped(String token) {
        if (token.indexOf('#') < 0) {
            return token;
        }
        var plain = new StringBuilder();
        for (int i = 0; i < token.length(); i++) {
            boolean room = token.charAt(i) == '#' && i + 2 < token.length();
            int high = room ? Character.digit(token.charAt(i + 1), 16) : -1;
            int low = room ? Character.digit(token.charAt(i + 2), 16) : -1;
            boolean escape = high >= 0 && low >= 0;
            plain.append(escape ? (char) (high << 4 | low) : token.charAt(i));
            i += escape ? 2 : 0;
        }
        return plain.toString();
    }
}
