package shuping.report.document;

/** The upload cannot be read; says why in a sentence for its sender. */
public class UnreadableDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, in one word: stable, for programs. */
    private final String code;

    public UnreadableDocument(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    public UnreadableDocument(String code, String sentence, Throwable cause) {
        super(sentence, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** True if the upload is too much (413) rather than wrong (422). */
    public boolean tooLarge() {
        return "too-large".equals(code);
    }
}
