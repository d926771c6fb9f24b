package shuping.platform.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import shuping.platform.test.Api;

/** What the administrator sees of a key, and does about it. */
final class Incidence {

    static final String PATH = "/api/incidents/report-service";

    private Incidence() {}

    /** The open incident, or null. */
    static JsonNode of(Api api, String key) {
        return StreamSupport.stream(api.get("sysadmin", PATH).body().spliterator(), false)
                .filter(incident -> incident.get("reportId").asText().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** @param how replay or discard */
    static Api.Answer settle(Api api, String key, String how, Object body) {
        return api.post("sysadmin", PATH + "/" + of(api, key).get("id").textValue() + "/" + how, body);
    }
}
