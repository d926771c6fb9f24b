package shuping.stack;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupListing;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** Clears a broker between two modules' tests. */
final class Topics {

    private final Map<String, Object> settings;

    Topics(String servers) {
        settings = Map.of("bootstrap.servers", servers);
    }

    void deleteAll() {
        try (var admin = Admin.create(settings)) {
            admin.deleteTopics(admin.listTopics().names().get()).all().get();
            var groups = admin.listConsumerGroups().all().get().stream().map(ConsumerGroupListing::groupId).toList();
            for (var deleted : admin.deleteConsumerGroups(groups).deletedGroups().values()) {
                goneEitherWay(deleted);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot clear Kafka at " + settings, e.getCause());
        }
    }

    /** A group without topics ends by itself while we look. */
    private static void goneEitherWay(KafkaFuture<Void> deleted) throws InterruptedException, ExecutionException {
        try {
            deleted.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof GroupIdNotFoundException)) throw e;
        }
    }
}
