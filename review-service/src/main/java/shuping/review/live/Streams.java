package shuping.review.live;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The pages that are open and listening. */
@Component
class Streams {

    /** A stream ends now and then and the browser comes back with a token that is still good. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();

    SseEmitter open() throws IOException {
        var stream = new SseEmitter(LONGEST.toMillis());
        stream.onCompletion(() -> open.remove(stream));
        stream.onTimeout(stream::complete);
        stream.onError(e -> open.remove(stream));
        open.add(stream);
        stream.send(SseEmitter.event().comment("欢迎"));
        return stream;
    }

    void tell(String event) {
        open.forEach(stream -> send(stream, SseEmitter.event().data(event)));
    }

    /** Keeps proxies from closing a quiet stream, and finds out who has gone. */
    @Scheduled(fixedRate = 20_000)
    void heartbeat() {
        open.forEach(stream -> send(stream, SseEmitter.event().comment("")));
    }

    int count() {
        return open.size();
    }

    void closeAll() {
        open.forEach(SseEmitter::complete);
        open.clear();
    }

    private void send(SseEmitter stream, SseEmitter.SseEventBuilder event) {
        try {
            stream.send(event);
        } catch (IOException | IllegalStateException e) {
            open.remove(stream);
        }
    }
}
