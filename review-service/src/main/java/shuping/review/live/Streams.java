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
import shuping.platform.Actor;

/** The pages that are open and listening. */
@Component
class Streams implements DisposableBean {

    /** A stream ends now and then and the browser comes back with a token that is still good. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final int SENDERS = 8;

    private final Set<Stream> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS);

    /**
     * @param person who will hear what he may read
     * @param returning whether the browser had a stream before and lost it
     */
    SseEmitter open(Actor person, boolean returning) {
        var emitter = new SseEmitter(LONGEST.toMillis());
        var stream = new Stream(person, emitter, senders);
        emitter.onCompletion(() -> open.remove(stream));
        emitter.onTimeout(emitter::complete);
        open.add(stream);
        stream.beat();
        if (returning) {
            stream.tell(Live.RESYNC);
        }
        return emitter;
    }

    Set<Stream> pages() {
        return Set.copyOf(open);
    }

    /** Something may have been missed: every page asks for everything anew. */
    void resync() {
        open.forEach(stream -> stream.tell(Live.RESYNC));
    }

    /** Keeps proxies from closing a quiet stream, and finds out who has gone. */
    @Scheduled(fixedRate = 20_000)
    void heartbeat() {
        open.forEach(Stream::beat);
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
