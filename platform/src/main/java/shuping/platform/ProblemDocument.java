package shuping.platform;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The wire form of a problem; also used by the security filters, which stand outside the dispatcher. */
public final class ProblemDocument {

    private ProblemDocument() {}

    public static ProblemDetail of(Problem problem) {
        var document = of(problem.status(), problem.type(), problem.getMessage());
        document.setProperty("errors", problem.errors());
        return document;
    }

    /** What the status alone says. */
    public static ProblemDetail of(HttpStatus status) {
        var title = switch (status) {
            case UNAUTHORIZED -> "登录已失效或凭证无效，请重新登录。";
            case FORBIDDEN -> "您的角色不能进行这项操作。";
            case NOT_FOUND -> "没有这个地址。";
            case METHOD_NOT_ALLOWED -> "这个地址不支持这种操作。";
            case UNSUPPORTED_MEDIA_TYPE -> "不支持这种内容类型。";
            case NOT_ACCEPTABLE -> "无法以所要求的格式回答。";
            default -> status.is5xxServerError() ? "系统内部出错，请稍后再试。" : "请求不完整或格式不对。";
        };
        return of(status, status.name().toLowerCase(Locale.ROOT).replace('_', '-'), title);
    }

    public static ProblemDetail of(HttpStatus status, String type, String title) {
        var document = ProblemDetail.forStatus(status);
        document.setType(URI.create("/problems/" + type));
        document.setTitle(title);
        document.setProperty("errors", List.of());
        document.setProperty("traceId", MDC.get("correlationId"));
        return document;
    }
}
