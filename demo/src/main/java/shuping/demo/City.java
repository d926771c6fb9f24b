package shuping.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;

/** One running system with the invented city in it, as loader and player see it. */
class City {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final String ADMINISTRATOR = "admin";
    static final String ORGANIZER = "organizer";
    static final String SCRUTINEER = "scrutineer";
    static final String LEADER = "leader-1";

    final Accounts accounts;
    final DemoData data = new DemoData();
    final Journal journal = new Journal();

    City(String[] addresses) {
        accounts = new Accounts(
                addresses.length > 0 ? addresses[0] : "http://localhost:8080",
                addresses.length > 1 ? addresses[1] : "http://localhost:8180");
    }

    Client as(String username) {
        return accounts.of(username);
    }

    Client admin() {
        return as(ADMINISTRATOR);
    }

    Instant now() {
        return Instant.parse(admin().get("/api/clock").path("now").asText());
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
