package shuping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static shuping.stack.Service.REPORT_SERVICE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shuping.demo.Attachment;

/** kill -9 of report-service in the middle of a compiled file: what was imported is whole, the rest is imported afterwards. */
class CompilationKillTest {

    private static final City CITY = City.get();
    private static final int UNTIL_HERE = 5;
    private static Year year;

    private final Database reports = CITY.database(REPORT_SERVICE);

    @BeforeAll
    static void openYear() {
        year = Year.open(CITY);
    }

    @Test
    void noHalfReportIsLeftAndTheImportGoesOn() throws Exception {
        var names = CITY.data.organisations().stream().map(it -> it.name()).toList();
        var text = IntStream.range(0, names.size()).mapToObj(i -> report(names.get(i), i)).collect(Collectors.joining());
        var file = CITY.admin().upload("POST", "/api/compilations", Map.of(),
                Attachment.text("file", "汇编.txt", text));
        var owners = City.texts(file.path("parts"), "organisation");
        assertThat(owners).containsExactlyElementsOf(CITY.data.organisations().stream().map(it -> it.code()).toList());
        var path = "/api/compilations/" + file.path("id").asText();

        CompletableFuture<Integer> answer;
        try (var row = reports.hold("select id from report where cycle_id = ? and organisation = ? for update",
                UUID.fromString(year.id), owners.get(UNTIL_HERE))) {
            answer = CompletableFuture.supplyAsync(() -> CITY.admin().call("POST", path + "/import", null).status());
            reports.awaitBlocked("select id from report where cycle_id%for update");
            CITY.house.kill(REPORT_SERVICE);
            assertThat(answer.join()).isIn(502, 503);
        }
        CITY.house.restart(REPORT_SERVICE);

        var interrupted = CITY.admin().get(path);
        assertThat(statuses(interrupted)).containsExactlyElementsOf(
                IntStream.range(0, owners.size()).mapToObj(i -> i < UNTIL_HERE ? "IMPORTED" : "OPEN").toList());
        assertThat(drafts()).isEqualTo(UNTIL_HERE);
        var first = draft(owners.get(0));

        var done = CITY.admin().post(path + "/import", null);
        while (done.path("left").asInt() > 0) {
            done = CITY.admin().post(path + "/import", null);
        }
        assertThat(statuses(done)).containsOnly("IMPORTED");
        assertThat(drafts()).isEqualTo(owners.size());
        assertThat(draft(owners.get(0))).as("nothing twice").isEqualTo(first);
        assertThat(City.texts(done.path("parts"), "reportId")).doesNotHaveDuplicates();
        assertThat(draft(owners.get(UNTIL_HERE)).path("text").asText()).startsWith(names.get(UNTIL_HERE));
    }

    private int drafts() throws Exception {
        return reports.count("select count(*) from draft d join report r on r.id = d.report_id where r.cycle_id = ?", UUID.fromString(year.id));
    }

    private static JsonNode draft(String organisation) {
        return year.journey(organisation).report().path("draft");
    }

    private static List<String> statuses(JsonNode file) {
        return City.texts(file.path("parts"), "status");
    }

    private static String report(String organisation, int seed) {
        return """
                %s书记抓基层党建工作述职报告
                一、工作成效
                一是走访党员 %d 户，办成实事 %d 件。二是新建党小组 %d 个。
                二、主要不足
                一是后备力量不足，三十五岁以下党员只有 %d 名。二是活动阵地面积不到 %d 平方米。
                三、下步打算
                一是年内发展党员 %d 名。二是六月底前完成阵地改造。
                """.formatted(organisation, 10 + seed, 3 + seed, 1 + seed, 2 + seed, 40 + seed, 1 + seed);
    }
}
