package shuping.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** What the gateway itself answers when it cannot let a request through: RFC 9457, in Chinese. */
enum Problem {
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "bad-request", "无法理解这个请求。", "请检查后重试。"),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "unauthenticated", "您还没有登录。", "请先登录。"),
    INVALID_TOKEN(HttpStatus.UNAUTHORIZED, "invalid-token", "访问令牌无效或已过期。", "请重新获取令牌。"),
    SESSION_OVER(HttpStatus.UNAUTHORIZED, "session-over", "登录已失效。", "请重新登录。"),
    SIGN_IN_FAILED(HttpStatus.UNAUTHORIZED, "sign-in-failed", "登录没有完成，或登录页面已过期。", "请返回首页重新登录。"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "forbidden", "您没有权限进行这项操作。", "如有需要，请联系管理员。"),
    EXCLUSIVE_ROLES(HttpStatus.FORBIDDEN, "exclusive-roles", "您的账号兼任了三员中的两员。", "三员须分设：请联系域管理员改正，再重新登录。"),
    CSRF(HttpStatus.FORBIDDEN, "csrf", "页面的安全校验已失效。", "请刷新页面后重试。"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "not-found", "您访问的内容不存在。", "请检查地址。"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", "此地址不支持这种操作。", "请检查地址和方法。"),
    TOO_LARGE(HttpStatus.PAYLOAD_TOO_LARGE, "too-large", "一次提交的内容超过了大小上限。", "请压缩或分开上传。"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "操作过于频繁。", "请稍后再试。"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "系统出错了。", "请稍后再试；如仍不行，请把追踪号告诉管理员。"),
    BAD_GATEWAY(HttpStatus.BAD_GATEWAY, "bad-gateway", "后台服务应答异常。", "操作可能已经完成，请刷新后查看。"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "后台服务暂时不可用。", "您的操作没有执行，请稍后再试。"),
    SIGN_IN_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "sign-in-unavailable", "登录服务暂时不可用。", "请稍后再试。"),
    TIMEOUT(HttpStatus.GATEWAY_TIMEOUT, "timeout", "后台服务没有及时应答。", "操作可能已经完成，请刷新后查看。");

    private static final ObjectMapper JSON = new ObjectMapper();

    final HttpStatus status;
    final String title;
    final String detail;
    private final String code;

    Problem(HttpStatus status, String code, String title, String detail) {
        this.status = status;
        this.code = code;
        this.title = title;
        this.detail = detail;
    }

    /** Thrown where a request can go no further. */
    @SuppressWarnings("serial")
    static final class Stop extends RuntimeException {
        final Problem problem;

        Stop(Problem problem) {
            super(problem.code);
            this.problem = problem;
        }
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "/problems/" + code);
        body.put("title", title);
        body.put("status", status.value());
        body.put("detail", detail);
        body.put("errors", List.of());
        CorrelationId.of(request).ifPresent(id -> body.put("traceId", id));
        response.setStatus(status.value());
        if (status == HttpStatus.TOO_MANY_REQUESTS || status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "3");
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }

    ServerResponse toResponse() {
        return ServerResponse.status(status).build((request, response) -> {
            write(request, response);
            return null;
        });
    }
}
