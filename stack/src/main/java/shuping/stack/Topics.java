package shuping.stack;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupListing;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** Clears a broker between two modules' tests, whoever still reads there or was killed while it did. */
final class Topics {

    private final Map<String, Object> settings;

    Topics(String servers) {
        settings = Map.of("bootstrap.servers", servers);
    }

    void deleteAll() {
        try (var admin = Admin.create(settings)) {
            admin.deleteTopics(admin.listTopics().names().get()).all().get();
            var groups = admin.listConsumerGroups().all().get().stream().map(ConsumerGroupListing::groupId).toList();
            for (var group : groups) {
                var removed = admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions());
                await(removed.all(), IllegalArgumentException.class); // the client's word for a group without members
            }
            for (var deleted : admin.deleteConsumerGroups(groups).deletedGroups().values()) {
                await(deleted, GroupIdNotFoundException.class); // a group without topics ends by itself while we look
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot clear Kafka at " + settings, e.getCause());
        }
    }

    private static void await(KafkaFuture<Void> done, Class<? extends Exception> fineToo)
            throws InterruptedException, ExecutionException {
        try {
            done.get();
        } catch (ExecutionException e) {
            if (!fineToo.isInstance(e.getCause())) throw e;
        }
    }
}
