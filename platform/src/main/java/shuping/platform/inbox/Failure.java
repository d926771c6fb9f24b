package shuping.platform.inbox;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * What went wrong with a message.
 *
 * @param technical as the program said it, in its own language
 */
record Failure(Cause cause, String technical) {

    static Failure of(Exception e) {
        var root = NestedExceptionUtils.getMostSpecificCause(e);
        return new Failure(cause(e), root.getClass().getSimpleName() + ": " + root.getMessage());
    }

    private static Cause cause(Throwable e) {
        for (var each = e; each != null; each = each.getCause()) {
            if (each instanceof Unhandled unhandled) {
                return unhandled.why();
            }
            if (each instanceof DataIntegrityViolationException) {
                return Cause.CONFLICTING;
            }
        }
        return Cause.FAILED;
    }
}
