package shuping.review.live;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;
import shuping.platform.Actor;

/** One open page. What it is told waits in a queue of its own, so that a slow page holds up no other. */
class Stream {

    private static final int LONGEST_QUEUE = 500;

    private final Actor person;
    private final SseEmitter emitter;
    private final Executor senders;
    private final Queue<SseEventBuilder> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();

    Stream(Actor person, SseEmitter emitter, Executor senders) {
        this.person = person;
        this.emitter = emitter;
        this.senders = senders;
    }

    /** Who has it open, with the rights of the token that opened it. */
    Actor person() {
        return person;
    }

    void tell(Live news) {
        send(SseEmitter.event().data(news, MediaType.APPLICATION_JSON));
    }

    /** Nothing a page acts on; the first names the stream, later ones keep it open. */
    void beat() {
        // The id is what the browser sends along when it comes back; it does not count anything.
        send(SseEmitter.event().id("live").comment(""));
    }

    /** A page that falls too far behind is cut off: it comes back and asks for everything anew. */
    private void send(SseEventBuilder event) {
        queue.add(event);
        var before = waiting.getAndIncrement();
        if (before == 0) {
            senders.execute(this::drain);
        } else if (before > LONGEST_QUEUE) {
            close();
        }
    }

    void close() {
        emitter.complete();
    }

    /** At most one sender is at work for a page, so what it is told keeps its order. */
    private void drain() {
        do {
            try {
                emitter.send(queue.remove());
            } catch (IOException | IllegalStateException gone) {
                // Whoever closed the page has told the server, which ends the request: to end it here, too, comes too late.
            }
        } while (waiting.decrementAndGet() > 0);
    }
}
