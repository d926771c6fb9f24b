package shuping.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import shuping.demo.Accounts;
import shuping.demo.Answer;
import shuping.demo.Attachment;

/** The people of the city at their desks: what each does, and how long the gateway takes to answer. */
final class Desk {

    static final String READ = "read";
    static final String WRITE = "write";

    private final Accounts accounts;
    private final Latencies latencies;

    Desk(Accounts accounts, Latencies latencies) {
        this.accounts = accounts;
        this.latencies = latencies;
    }

    JsonNode get(String who, String path) {
        return timed(READ, () -> accounts.of(who).get(path));
    }

    /** Any answer: what is not there yet is a 404. */
    Answer look(String who, String path) {
        return timed(READ, () -> accounts.of(who).call("GET", path, null));
    }

    JsonNode post(String who, String path, Object body) {
        return timed(WRITE, () -> accounts.of(who).post(path, body));
    }

    JsonNode put(String who, String path, Object body) {
        return timed(WRITE, () -> accounts.of(who).put(path, body));
    }

    JsonNode upload(String who, String path, Map<String, String> fields, Attachment file) {
        return timed(WRITE, () -> accounts.of(who).upload("POST", path, fields, file));
    }

    /** The open task of that kind about the report that this person may take. */
    Optional<String> task(String who, String kind, String report) {
        return list(get(who, "/api/tasks?scope=group&kind=" + kind)).stream()
                .filter(task -> report.equals(task.path("reportId").asText()))
                .map(task -> task.path("id").asText())
                .findFirst();
    }

    void claim(String who, String task) {
        post(who, "/api/tasks/" + task + "/claim", null);
    }

    void complete(String who, String task, Map<String, Object> decision) {
        post(who, "/api/tasks/" + task + "/completion", decision);
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private <T> T timed(String kind, Supplier<T> call) {
        var from = System.nanoTime();
        var answer = call.get();
        latencies.add(kind, System.nanoTime() - from);
        return answer;
    }
}
