package shuping.review.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import shuping.platform.Actor;

class StreamTest {

    /** As Tomcat answers once it has noticed that the page was closed. */
    private static final class Closed extends SseEmitter {

        private int asked;

        @Override
        public void send(SseEventBuilder event) {
            asked++;
            throw new IllegalStateException("the response has been recycled");
        }

        @Override
        public synchronized void completeWithError(Throwable e) {
            throw new IllegalStateException("the container has ended this request");
        }
    }

    @Test
    void aPageThatWasClosedHoldsUpNothing() {
        var emitter = new Closed();
        var work = new ArrayList<Runnable>();
        var stream = new Stream(new Actor("leader-1", "傅致和", Set.of("leader"), null, null, Set.of()), emitter, work::add);
        List.of(1, 2, 3).forEach(beat -> stream.beat());
        assertThat(work).hasSize(1);
        work.remove(0).run();
        assertThat(emitter.asked).isEqualTo(3);
        stream.beat();
        assertThat(work).as("it is asked again until the server takes it off the list").hasSize(1);
    }
}
