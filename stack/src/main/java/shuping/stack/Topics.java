package shuping.stack;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupListing;

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
            admin.deleteConsumerGroups(groups).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot clear Kafka at " + settings, e.getCause());
        }
    }
}
