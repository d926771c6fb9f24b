package shuping.review.live;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The pages that are open and listening. */
@Component
class Streams implements DisposableBean {

    /** Tells a page that something may have been missed, so that it asks for everything anew. */
    static final String RESYNC = "{\"type\":\"resync\",\"reportId\":null}";

    /** A stream ends now and then and the browser comes back with a token that is still good. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final int SENDERS = 8;

    private final Set<Stream> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS);

    /** @param returning whether the browser had a stream before and lost it */
    SseEmitter open(boolean returning) {
        var emitter = new SseEmitter(LONGEST.toMillis());
        var stream = new Stream(emitter, senders);
        emitter.onCompletion(() -> open.remove(stream));
        emitter.onTimeout(emitter::complete);
        open.add(stream);
        // The id is what the browser sends along when it comes back; it does not count anything.
        stream.tell(SseEmitter.event().id("live").comment(""));
        if (returning) {
            stream.tell(SseEmitter.event().data(RESYNC));
        }
        return emitter;
    }

    void tell(String event) {
        open.forEach(stream -> stream.tell(SseEmitter.event().data(event)));
    }

    /** Keeps proxies from closing a quiet stream, and finds out who has gone. */
    @Scheduled(fixedRate = 20_000)
    void heartbeat() {
        open.forEach(stream -> stream.tell(SseEmitter.event().comment("")));
    }

    int count() {
        return open.size();
    }

    void closeAll() {
        open.forEach(Stream::close);
        open.clear();
    }

    @Override
    public void destroy() {
        senders.shutdownNow();
    }
}
