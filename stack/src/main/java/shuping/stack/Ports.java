package shuping.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** The ports of one set. */
public record Ports(int postgresql, int kafka, int kafkaController, int keycloak, int keycloakManagement,
        int gateway, int reportService, int reviewService, int workflow) {

    /** Those of {@code ./run}. */
    public static Ports standard() {
        return new Ports(15432, 19092, 19093, 8180, 8190, 8080, 8081, 8082, 8083);
    }

    /** Below the range from which Linux takes outgoing ports, so that nobody is given one before we use it. */
    public static Ports free() {
        var found = new LinkedHashSet<Integer>();
        while (found.size() < 9) {
            var port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            if (isFree(port)) found.add(port);
        }
        var p = found.stream().mapToInt(Integer::intValue).toArray();
        return new Ports(p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7], p[8]);
    }

    /** Names every busy port at once. */
    void requireFree() {
        var busy = named().entrySet().stream().filter(e -> !isFree(e.getKey()))
                .map(e -> e.getKey() + "（" + e.getValue() + "）").collect(Collectors.joining("、"));
        if (!busy.isEmpty()) {
            throw new StartFailure("端口 " + busy + " 已被其他程序占用；请停止占用端口的程序后重试（可用 ss -ltnp 查看）。");
        }
    }

    int of(Service service) {
        return switch (service) {
            case GATEWAY -> gateway;
            case REPORT_SERVICE -> reportService;
            case REVIEW_SERVICE -> reviewService;
            case WORKFLOW -> workflow;
        };
    }

    private Map<Integer, String> named() {
        var named = new LinkedHashMap<Integer, String>();
        named.put(gateway, "网关");
        named.put(reportService, "report-service");
        named.put(reviewService, "review-service");
        named.put(workflow, "workflow");
        named.put(keycloak, "Keycloak");
        named.put(keycloakManagement, "Keycloak 管理");
        named.put(postgresql, "PostgreSQL");
        named.put(kafka, "Kafka");
        named.put(kafkaController, "Kafka 控制器");
        return named;
    }

    private static boolean isFree(int port) {
        try (var wildcard = new ServerSocket()) {
            wildcard.setReuseAddress(true);
            wildcard.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            return false;
        }
        try (var local = new ServerSocket()) {
            local.setReuseAddress(true);
            local.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
