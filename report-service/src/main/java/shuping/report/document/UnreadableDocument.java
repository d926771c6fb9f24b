package shuping.report.document;

import org.springframework.http.HttpStatus;
import shuping.platform.Problem;

/** The upload cannot be read; says why in a sentence for its sender. */
public class UnreadableDocument extends Problem {

    private static final long serialVersionUID = 1L;

    /** @param code why, in one word: stable, for programs */
    public UnreadableDocument(String code, String sentence) {
        super(status(code), code, sentence);
    }

    UnreadableDocument(String code, String sentence, Throwable cause) {
        this(code, sentence);
        initCause(cause);
    }

    public String code() {
        return type();
    }

    /** True if the upload is too much (413) rather than wrong (422). */
    public boolean tooLarge() {
        return status() == HttpStatus.PAYLOAD_TOO_LARGE;
    }

    private static HttpStatus status(String code) {
        return switch (code) {
            case "too-large" -> HttpStatus.PAYLOAD_TOO_LARGE;
            case "unsupported-kind" -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case "busy" -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
    }
}
