package shuping.report.typeset;

/** Text that XML can hold and that prints as it reads: no control characters, nothing that turns the reading direction. */
final class Printable {

    private Printable() {}

    static String of(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().filter(Printable::prints).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean prints(int c) {
        return c == '\t' || c >= 0x20 && !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE
                && Character.getType(c) != Character.FORMAT && c != 0xFFFE && c != 0xFFFF;
    }
}
