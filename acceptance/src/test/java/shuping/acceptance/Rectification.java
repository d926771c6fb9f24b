package shuping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static shuping.acceptance.Patience.found;
import static shuping.acceptance.Patience.until;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuping.demo.Attachment;

/** 整改 of one report, item by item. */
final class Rectification {

    private final Journey journey;

    Rectification(Journey journey) {
        this.journey = journey;
    }

    /** The ledger's rows of this report, once they are listed. */
    List<JsonNode> items() {
        return found("items of " + journey.organisation, () -> {
            var rows = City.list(journey.city.leader().get("/api/rectification-items?report=" + journey.id)).stream()
                    .sorted(Comparator.comparingInt(row -> row.path("no").asInt()))
                    .toList();
            return Optional.of(rows).filter(it -> !it.isEmpty());
        });
    }

    JsonNode item(String item) {
        return journey.city.leader().get(path(item));
    }

    void planAndApprove(String item) {
        filePlan(item);
        journey.decide("rev-organisation", "APPROVE_PLAN", item, Map.of("outcome", "approve", "opinion", "同意按方案整改。"));
        awaitStatus(item, "RECTIFYING");
    }

    void filePlan(String item) {
        journey.secretary().put(path(item) + "/plan", Map.of(
                "measure", "由我牵头制定专项方案，按月调度，结果向群众公布。",
                "goal", "问题按期解决。",
                "person", journey.city.data.organisation(journey.organisation).secretaryName(),
                "deadline", journey.city.today().plusDays(60).toString()));
    }

    void prove(String item) {
        journey.secretary().upload("POST", path(item) + "/evidence", Map.of("note", "整改已完成，请核查。"),
                Attachment.text("file", "整改情况说明.txt", "会议记录、公示照片说明，均已归档。"));
        awaitStatus(item, "AWAITING_VERIFICATION");
    }

    void sendBack(String item) {
        verify(item, "send-back", "只有会议记录，没有成效，请补充。");
        awaitStatus(item, "RECTIFYING");
    }

    void strikeOff(String item) {
        verify(item, "strike-off", "到场查看属实，同意销号。");
        awaitStatus(item, "STRUCK_OFF");
    }

    private void verify(String item, String outcome, String reason) {
        journey.decide("supervisor-1", "VERIFY", item, Map.of("outcome", outcome, "reason", reason));
    }

    /** From nothing to struck off. */
    void wholly(String item) {
        planAndApprove(item);
        prove(item);
        strikeOff(item);
        assertThat(item(item).path("light").asText()).isEqualTo("NONE");
    }

    void awaitStatus(String item, String status) {
        until(item + " " + status, () -> status.equals(item(item).path("status").asText()));
    }

    static String path(String item) {
        return "/api/rectification-items/" + item;
    }
}
