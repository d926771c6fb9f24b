package shuping.acceptance;

import static shuping.acceptance.Patience.until;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import shuping.demo.Accounts;
import shuping.demo.Client;
import shuping.demo.DemoData;
import shuping.stack.House;
import shuping.stack.Service;
import shuping.stack.TestStack;

/** The running system with the invented city's organisations in it. Started once for all tests of this JVM. */
final class City {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    final DemoData data = new DemoData();
    final House house;
    private final Accounts accounts;

    private static final class Only {
        static final City CITY = new City();
    }

    static City get() {
        return Only.CITY;
    }

    private City() {
        var directory = Path.of("target", "house");
        delete(directory);
        house = TestStack.get().house(directory, line -> System.err.println("[验收] " + line)).start();
        Runtime.getRuntime().addShutdownHook(new Thread(house::close, "stop-house"));
        accounts = new Accounts(house.url(), house.keycloakUrl());
        data.organisations().forEach(it -> admin().put("/api/organisations/" + it.code(), Map.of(
                "name", it.name(), "sector", it.sector(), "level", it.level(),
                "secretary", it.secretary(), "secretaryName", it.secretaryName())));
    }

    Client as(String username) {
        return accounts.of(username);
    }

    Client admin() {
        return as("admin");
    }

    Client leader() {
        return as("leader-1");
    }

    Database database(Service service) {
        return new Database(house.stack().jdbcUrl(service.database()), service.database());
    }

    Broker broker() {
        return new Broker(house.stack().kafkaServers());
    }

    void killAndRestart(Service service) {
        house.kill(service);
        house.restart(service);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    private Instant now() {
        return Instant.parse(admin().get("/api/clock").path("now").asText());
    }

    /** Returns when every service that has deadlines follows. */
    void advance(Duration by) {
        var target = now().plus(by);
        admin().post("/api/clock", Map.of("to", target.toString()));
        until("all clocks at " + target, () -> !now().isBefore(target)
                && !Instant.parse(leader().get("/api/dashboard").path("asOf").asText()).isBefore(target));
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static List<String> texts(JsonNode array, String field) {
        return list(array).stream().map(row -> row.path(field).asText()).toList();
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (var paths = Files.walk(directory)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
