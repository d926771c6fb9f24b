package shuping.platform;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Says in Chinese where a request body stopped being readable. */
final class MalformedBody {

    private MalformedBody() {}

    static Problem explain(HttpMessageNotReadableException e) {
        var cause = unwrapped(e.getCause());
        if (cause instanceof InvalidFormatException format) {
            return Problem.invalid(pointer(format), rule(format));
        }
        if (cause instanceof JsonParseException parse) {
            var at = parse.getLocation();
            return new Problem(HttpStatus.BAD_REQUEST, "malformed-json",
                    "请求内容不是正确的 JSON：第 %d 行第 %d 列附近有错。".formatted(at.getLineNr(), at.getColumnNr()));
        }
        if (cause instanceof JsonMappingException mapping) {
            return Problem.invalid(pointer(mapping), "取值的类型不对");
        }
        return new Problem(HttpStatus.BAD_REQUEST, "malformed-body", "请求内容为空或无法读取。");
    }

    /** Inside an object Jackson reports text that breaks off as a fault of the field it breaks off in. */
    private static Throwable unwrapped(Throwable cause) {
        return cause instanceof JsonMappingException && cause.getCause() instanceof JsonParseException parse ? parse : cause;
    }

    private static String rule(InvalidFormatException e) {
        if (e.getTargetType().isEnum()) {
            return "取值应为以下之一：" + Arrays.stream(e.getTargetType().getEnumConstants())
                    .map(Object::toString).collect(Collectors.joining("、"));
        }
        return "“" + e.getValue() + "”不是正确的格式";
    }

    private static String pointer(JsonMappingException e) {
        return "#" + e.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }
}
