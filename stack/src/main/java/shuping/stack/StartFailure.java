package shuping.stack;

/** Why something did not start: one Chinese sentence that names the part and says what to do. */
public class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StartFailure(String sentence) {
        super(sentence);
    }

    public StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
