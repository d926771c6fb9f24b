package shuping.gateway;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.HtmlUtils;

/** Answers what nobody else answered: people get a page, programs a problem document. */
@Controller
class ErrorPage implements ErrorController {

    private static final String PAGE = """
            <!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>述评</title></head>
            <body style="font-family:sans-serif;max-width:32em;margin:20vh auto;padding:0 1em">
            <h1>%1$s</h1><p>%2$s</p><p><a href="%3$s">%4$s</a></p></body></html>
            """;

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var problem = causedBy(request, JwtDecoderInitializationException.class, AuthenticationServiceException.class)
                ? Problem.SIGN_IN_UNAVAILABLE
                : causedBy(request, DataAccessResourceFailureException.class, CannotCreateTransactionException.class)
                        ? Problem.UNAVAILABLE
                        : problem(path, status);
        answer(problem, path, request, response);
    }

    /** A login that went wrong gets a page with a way back, not another redirect to Keycloak: that could go on forever. */
    @Bean
    static AuthenticationFailureHandler signInFailure() {
        return (request, response, failure) ->
                answer(Problem.SIGN_IN_FAILED, request.getRequestURI(), request, response);
    }

    /** Keycloak's keys are not there, or the sessions' database is not. */
    private static boolean causedBy(HttpServletRequest request, Class<?>... types) {
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> Stream.of(types).anyMatch(type -> type.isInstance(cause)));
    }

    static Problem problem(String path, Object code) {
        var status = code instanceof Integer given ? given : 404;
        if (status >= 500 && (path.startsWith("/oauth2/") || path.startsWith("/login/"))) {
            return Problem.SIGN_IN_UNAVAILABLE;
        }
        return switch (status) {
            case 401 -> Problem.UNAUTHENTICATED;
            case 403 -> Problem.FORBIDDEN;
            case 404 -> Problem.NOT_FOUND;
            case 405 -> Problem.METHOD_NOT_ALLOWED;
            case 413 -> Problem.TOO_LARGE;
            case 503 -> Problem.UNAVAILABLE;
            default -> status < 500 ? Problem.BAD_REQUEST : Problem.INTERNAL;
        };
    }

    private static void answer(Problem problem, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(problem, path, "/", "返回首页", request, response);
    }

    /** To somebody who has just logged in and may not stay. */
    static void turnAway(Problem problem, String logout, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(problem, request.getRequestURI(), logout, "退出登录", request, response);
    }

    private static void answer(Problem problem, String path, String way, String label,
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        var accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        if (path.startsWith("/api/") || !accept.contains(MediaType.TEXT_HTML_VALUE)) {
            problem.write(request, response);
            return;
        }
        response.setStatus(problem.status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(
                PAGE.formatted(problem.title, problem.detail, HtmlUtils.htmlEscape(way), label).getBytes(StandardCharsets.UTF_8));
    }
}
