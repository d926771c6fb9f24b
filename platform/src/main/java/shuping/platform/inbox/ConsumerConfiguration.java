package shuping.platform.inbox;

import java.net.SocketException;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;
import shuping.contracts.Topics;

/** How often a message is tried: for ever while the database is away, a few times otherwise. */
@Configuration
class ConsumerConfiguration {

    private static final BackOff UNTIL_THE_DATABASE_IS_BACK = new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS);

    @Bean
    NewTopic eventsTopic() {
        return TopicBuilder.name(Topics.EVENTS).partitions(Topics.EVENTS_PARTITIONS).config("retention.ms", "-1").build();
    }

    @Bean
    DefaultErrorHandler deadLettersAfterAFewTries(EventConsumer consumer) {
        var handler = new DefaultErrorHandler(consumer::giveUp, aFewTries());
        handler.setBackOffFunction((message, error) -> databaseIsAway(error) ? UNTIL_THE_DATABASE_IS_BACK : null);
        handler.addNotRetryableExceptions(Unhandled.class);
        handler.setCommitRecovered(true);
        return handler;
    }

    private static ExponentialBackOff aFewTries() {
        var backOff = new ExponentialBackOff(100, 3);
        backOff.setMaxAttempts(4);
        return backOff;
    }

    private static boolean databaseIsAway(Exception error) {
        for (Throwable e = error; e != null; e = e.getCause()) {
            if (e instanceof CannotCreateTransactionException || e instanceof TransientDataAccessException
                    || e instanceof RecoverableDataAccessException || e instanceof NonTransientDataAccessResourceException) {
                return true;
            }
        }
        return NestedExceptionUtils.getRootCause(error) instanceof SocketException;
    }
}
