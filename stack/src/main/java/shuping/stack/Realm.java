package shuping.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/** The realm that Keycloak imports: deploy/keycloak/shuping-realm.json, and on top of it what only a demo may have. */
public final class Realm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Realm() {}

    /** With the demo's clients, and a user for each of these people. */
    public static String demo(Path people) {
        var keycloak = directory();
        try {
            var realm = (ObjectNode) JSON.readTree(keycloak.resolve("shuping-realm.json").toFile());
            merge(realm, JSON.readTree(keycloak.resolve("demo-realm.json").toFile()));
            realm.set("users", Users.of(JSON.readTree(people.toFile()), new Groups(realm)));
            return JSON.writeValueAsString(realm);
        } catch (IOException e) {
            throw new StartFailure("无法读取 " + keycloak + " 中的领域配置或 " + people + "：" + e.getMessage() + "。", e);
        }
    }

    public static String demo() {
        return demo(people());
    }

    /** Realm and login theme. */
    static Path directory() {
        return Root.directory().resolve("deploy/keycloak");
    }

    static Path people() {
        return Root.directory().resolve("deploy/demo/people.json");
    }

    /** Objects are merged; clients too, by their id; everything else is replaced. */
    private static void merge(ObjectNode base, JsonNode addition) {
        addition.properties().forEach(field -> {
            var name = field.getKey();
            var present = base.get(name);
            if (name.equals("clients")) {
                field.getValue().forEach(client -> mergeClient((ArrayNode) present, (ObjectNode) client));
            } else if (present instanceof ObjectNode object && field.getValue().isObject()) {
                merge(object, field.getValue());
            } else {
                base.set(name, field.getValue());
            }
        });
    }

    private static void mergeClient(ArrayNode clients, ObjectNode addition) {
        for (var client : clients) {
            if (client.path("clientId").equals(addition.path("clientId"))) {
                merge((ObjectNode) client, addition);
                return;
            }
        }
        clients.add(addition);
    }
}
