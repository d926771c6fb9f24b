package shuping.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** A refusal with a stable type and a sentence for the person who asked; answered as an RFC 9457 problem document. */
public class Problem extends RuntimeException {

    private final HttpStatus status;
    private final String type;
    private final List<FieldError> errors = new ArrayList<>();

    /**
     * @param type stable, in kebab case, e.g. {@code already-voted}
     * @param title one Chinese sentence: what is wrong and, where possible, what to do
     */
    public Problem(HttpStatus status, String type, String title) {
        super(title);
        this.status = status;
        this.type = type;
    }

    /** The answer to an unknown id and to one that is not the actor's: the same, so that ids cannot be probed. */
    public static Problem notFound(String what) {
        return new Problem(HttpStatus.NOT_FOUND, "not-found", "没有找到" + what + "，或者您无权查看。");
    }

    public static Problem conflict(String type, String title) {
        return new Problem(HttpStatus.CONFLICT, type, title);
    }

    public static Problem invalid(String pointer, String detail) {
        return invalid(Map.of(pointer, detail));
    }

    /** @param errors what is wrong with each field, by its pointer; not empty */
    public static Problem invalid(Map<String, String> errors) {
        var problem = new Problem(
                HttpStatus.UNPROCESSABLE_ENTITY, "invalid", "有 " + errors.size() + " 处需要修改");
        errors.forEach(problem::field);
        return problem;
    }

    /** Names a field of the request body by JSON pointer, e.g. {@code #/title}, and the rule it broke. */
    public Problem field(String pointer, String detail) {
        errors.add(new FieldError(pointer, detail));
        return this;
    }

    public HttpStatus status() {
        return status;
    }

    public String type() {
        return type;
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** One field that needs changing. */
    public record FieldError(String pointer, String detail) {}
}
