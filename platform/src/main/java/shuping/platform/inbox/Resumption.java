package shuping.platform.inbox;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shuping.platform.Actor;

/** Goes on by itself where nothing stands in the way: after a crash in the middle of a settlement, and after an upgrade. */
@Component
class Resumption {

    private static final Actor ITSELF = new Actor("system", "系统", Set.of(), null, null, Set.of());

    private final DeadLetters deadLetters;
    private final Settlement settlement;

    Resumption(DeadLetters deadLetters, Settlement settlement) {
        this.deadLetters = deadLetters;
        this.settlement = settlement;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void goOn() {
        deadLetters.firsts().stream()
                .filter(DeadLetter::canGoOn)
                .forEach(letter -> settlement.goOn(letter.key(), ITSELF));
    }
}
