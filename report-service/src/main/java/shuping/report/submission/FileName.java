package shuping.report.submission;

/** The name a browser gives an upload, made harmless. */
public final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    /** Without folders, control characters and those that turn the direction of writing; a name that is too long keeps its end, where the kind stands. */
    public static String clean(String given) {
        if (given == null) {
            return "述职报告";
        }
        var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\"]", "")
                .strip();
        if (name.isEmpty()) {
            return "述职报告";
        }
        var start = Math.max(0, name.length() - LONGEST);
        return name.substring(start > 0 && Character.isLowSurrogate(name.charAt(start)) ? start + 1 : start);
    }
}
