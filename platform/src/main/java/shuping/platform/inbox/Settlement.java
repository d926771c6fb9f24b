package shuping.platform.inbox;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shuping.platform.Actor;
import shuping.platform.Problem;

/**
 * Settles a dead letter by trying it again or by giving it up, and goes on with what is parked behind it, in order. Each
 * letter is a transaction of its own: what worked stays done. What a crash leaves, {@link Resumption} takes up.
 */
@Component
class Settlement {

    private static final Logger log = LoggerFactory.getLogger(Settlement.class);

    private final DeadLetters deadLetters;
    private final EventHandlers handlers;
    private final TransactionTemplate transaction;

    Settlement(DeadLetters deadLetters, EventHandlers handlers, TransactionTemplate transaction) {
        this.deadLetters = deadLetters;
        this.handlers = handlers;
        this.transaction = transaction;
    }

    GoneOn replay(long id, Actor actor) {
        var letter = require(id);
        handle(letter, actor).ifPresent(failure -> {
            throw Problem.conflict("replay-failed", "重新处理没有成功：" + letter.tell(failure.cause()) + "。");
        });
        return goOn(letter.key(), actor);
    }

    GoneOn discard(long id, String reason, Actor actor) {
        var letter = require(id);
        if (letter.parked()) {
            throw Problem.conflict("going-on", "这条消息还没有出过错，正在接着处理，不能放弃。");
        }
        transaction.executeWithoutResult(status -> {
            claim(letter);
            deadLetters.discarded(id, reason, actor);
        });
        log.warn("Dead letter {} {} of {} discarded by {}", letter.type(), letter.eventId(), letter.key(), actor.username());
        return goOn(letter.key(), actor);
    }

    /** Handles the open letters of a key until none is left or one fails. */
    GoneOn goOn(String key, Actor actor) {
        var handled = 0;
        for (var next = deadLetters.first(key); next.isPresent(); next = deadLetters.first(key)) {
            try {
                if (handle(next.get(), actor).isPresent()) {
                    return new GoneOn(handled, true);
                }
                handled++;
            } catch (AlreadySettled e) {
                log.debug("{} goes on elsewhere at the same time", key);
            }
        }
        return new GoneOn(handled, false);
    }

    /** Only what stands first can be settled; what is parked behind it is no incident. */
    private DeadLetter require(long id) {
        var letter = deadLetters.find(id).orElseThrow(() -> Problem.notFound("这条异常"));
        if (!letter.isOpen()) {
            throw new AlreadySettled(letter);
        }
        if (deadLetters.first(letter.key()).filter(first -> first.id() < id).isPresent()) {
            throw Problem.notFound("这条异常");
        }
        return letter;
    }

    /** @return what went wrong, if it did: then nothing of it is done and the letter stays open */
    private Optional<Failure> handle(DeadLetter letter, Actor actor) {
        try {
            transaction.executeWithoutResult(status -> {
                claim(letter);
                handlers.dispatch(letter.type(), letter.payload());
                deadLetters.replayed(letter.id(), actor);
            });
            return Optional.empty();
        } catch (AlreadySettled e) {
            throw e;
        } catch (RuntimeException e) {
            log.warn("Dead letter {} {} of {} fails again", letter.type(), letter.eventId(), letter.key(), e);
            var failure = Failure.of(e);
            deadLetters.failedAgain(letter.id(), failure);
            return Optional.of(failure);
        }
    }

    private void claim(DeadLetter letter) {
        deadLetters.lock(letter.key());
        deadLetters.find(letter.id()).filter(now -> !now.isOpen()).ifPresent(settled -> {
            throw new AlreadySettled(settled);
        });
    }
}
