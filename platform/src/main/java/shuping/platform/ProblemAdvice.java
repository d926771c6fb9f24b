package shuping.platform;

import jakarta.validation.ConstraintViolationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every refusal into a problem document in Chinese that names field and rule. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> on(Problem problem) {
        return answer(ProblemDocument.of(problem));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(AccessDeniedException e) {
        return answer(ProblemDocument.of(HttpStatus.FORBIDDEN, "forbidden", "您的角色不能进行这项操作。"));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(OptimisticLockingFailureException e) {
        return answer(ProblemDocument.of(
                HttpStatus.CONFLICT, "changed-meanwhile", "刚才有人先改动了同一内容，请重新读取后再试。"));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(ConstraintViolationException e) {
        var problem = invalid(e.getConstraintViolations().size());
        e.getConstraintViolations().forEach(v -> problem.field(pointer(v.getPropertyPath().toString()), v.getMessage()));
        return answer(ProblemDocument.of(problem));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(MethodArgumentTypeMismatchException e) {
        if ("id".equals(e.getName()) || e.getName().endsWith("Id")) {
            return answer(ProblemDocument.of(Problem.notFound("所请求的内容")));
        }
        return answer(ProblemDocument.of(Problem.invalid("#/" + e.getName(), "“" + e.getValue() + "”不是可用的取值")));
    }

    /** A form that breaks off or has no boundary. */
    @ExceptionHandler
    ResponseEntity<Object> on(MultipartException e) {
        return answer(ProblemDocument.of(HttpStatus.BAD_REQUEST, "malformed-upload", "上传的内容不完整，请重新选择文件后再试。"));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(Exception e) {
        log.error("Unexpected failure", e);
        return answer(ProblemDocument.of(
                HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", "系统内部出错，您的内容没有改动。请稍后再试，或把追踪号告诉管理员。"));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = invalid(e.getErrorCount());
        for (var error : e.getAllErrors()) {
            var path = error instanceof FieldError field ? field.getField() : error.getObjectName();
            problem.field(pointer(path), error.getDefaultMessage());
        }
        return answer(ProblemDocument.of(problem));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(ProblemDocument.of(MalformedBody.explain(e)));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(ProblemDocument.of(incomplete().field(pointer(e.getParameterName()), "请给出这一项")));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(ProblemDocument.of(incomplete().field(pointer(e.getRequestPartName()), "请附上这一项")));
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(ProblemDocument.of(
                HttpStatus.PAYLOAD_TOO_LARGE, "too-large", "文件超过 20 MB 的上限，请压缩图片或拆分后再上传。"));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(ProblemDocument.of(HttpStatus.valueOf(status.value())));
    }

    private static Problem incomplete() {
        return new Problem(HttpStatus.BAD_REQUEST, "bad-request", "请求不完整或格式不对。");
    }

    private static Problem invalid(int count) {
        return new Problem(HttpStatus.UNPROCESSABLE_ENTITY, "invalid", "有 " + count + " 处需要修改");
    }

    /** {@code steps[0].deadline} → {@code #/steps/0/deadline}. */
    private static String pointer(String path) {
        return "#/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }

    private static ResponseEntity<Object> answer(ProblemDetail document) {
        return ResponseEntity.status(document.getStatus()).body(document);
    }
}
