package shuping.platform.inbox;

/** A message that cannot even be given to a handler; trying again soon would not help. */
final class Unhandled extends RuntimeException {

    private final Cause why;

    Unhandled(Cause why, String technical) {
        super(technical);
        this.why = why;
    }

    Cause why() {
        return why;
    }
}
