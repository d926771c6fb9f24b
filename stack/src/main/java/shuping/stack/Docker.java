package shuping.stack;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.testcontainers.DockerClientFactory;

/** The engine, asked through the client that Testcontainers would start containers with. */
final class Docker {

    private static final int PATIENCE_SECONDS = 20;

    private Docker() {}

    /** Why it cannot run these images at once, or nothing. */
    static Optional<String> obstacle(List<String> images) {
        return CompletableFuture.supplyAsync(() -> look(images), task -> Together.thread("docker", task))
                .completeOnTimeout(Optional.of("Docker 在 " + PATIENCE_SECONDS + " 秒内没有就绪"), PATIENCE_SECONDS, TimeUnit.SECONDS)
                .exceptionally(problem -> Optional.of("Docker 无法使用：" + problem.getMessage()))
                .join();
    }

    private static Optional<String> look(List<String> images) {
        if (!DockerClientFactory.instance().isDockerAvailable()) return Optional.of("没有可用的 Docker");
        var missing = images.stream().filter(image -> !has(image)).collect(Collectors.joining("、"));
        return missing.isEmpty() ? Optional.empty() : Optional.of("Docker 中没有镜像 " + missing);
    }

    private static boolean has(String image) {
        try {
            client().inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    /** Where the ports of containers answer. */
    static String host() {
        return DockerClientFactory.instance().dockerHostIpAddress();
    }

    /** Every container and network with this label, running or not. */
    static void remove(String label) {
        client().listContainersCmd().withShowAll(true).withLabelFilter(List.of(label)).exec()
                .forEach(it -> client().removeContainerCmd(it.getId()).withForce(true).withRemoveVolumes(true).exec());
        client().listNetworksCmd().withFilter("label", List.of(label)).exec()
                .forEach(it -> client().removeNetworkCmd(it.getId()).exec());
    }

    private static DockerClient client() {
        return DockerClientFactory.instance().client();
    }
}
