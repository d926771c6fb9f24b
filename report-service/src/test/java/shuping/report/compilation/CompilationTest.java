package shuping.report.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shuping.platform.test.Api;
import shuping.report.Problems;
import shuping.report.ReportServiceTest;
import shuping.report.World;

@ReportServiceTest
class CompilationTest {

    @Autowired
    private Api api;

    @Autowired
    private World world;

    /** One for all tests: each has organisations of its own. */
    private static String cycle;

    @BeforeEach
    void aYear() {
        if (cycle == null) {
            cycle = world.aCycle();
            world.organisation("shiqiao", "石桥街道党工委", "sec-shiqiao", "石一鸣");
            world.organisation("luoqiao", "罗桥街道党工委", "sec-luoqiao", "罗一鸣");
        }
    }

    @Test
    void aFileIsDividedAndEachPartProposedToWhomItNames() {
        var file = upload(report("青石街道党工委抓基层党建工作述职报告", 1) + report("望桥街道党工委书记蒋铁山述职报告", 2)
                + report("一个没有署名的单位述职报告", 3));
        assertThat(file.get("parts")).hasSize(3);
        assertThat(owners(file)).containsExactly("qingshi", "wangqiao", null);
        assertThat(file.at("/parts/1/beginning").textValue()).startsWith("望桥街道党工委书记");
        assertThat(file.get("left").intValue()).isEqualTo(2);
        assertThat(file.get("imported").intValue()).isZero();
    }

    @Test
    void bordersAndOwnersAreCorrectedBeforeAnythingIsStored() {
        var text = report("青石街道党工委述职报告", 1) + report("望桥街道党工委述职报告", 2);
        var file = upload(text);
        int border = text.indexOf("望桥");
        var wrong = put(file, List.of(piece(0, border + 5, "qingshi"), piece(border, text.length() + 9, "qingshi"),
                piece(border, border, "nobody")));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(Problems.pointers(wrong)).contains("#/parts/1/start", "#/parts/1/end", "#/parts/1/organisation",
                "#/parts/2/end", "#/parts/2/organisation");
        assertThat(owners(get(file))).containsExactly("qingshi", "wangqiao");

        var right = put(file, List.of(piece(0, border, "wangqiao"), piece(border, text.length(), null)));
        assertThat(right.status()).as(right.text()).isEqualTo(200);
        assertThat(owners(right.body())).containsExactly("wangqiao", null);
    }

    @Test
    void whatIsImportedIsADraftLikeAnyOtherAndItsOriginalIsKept() {
        var text = report("青石街道党工委述职报告", 1) + report("石桥街道党工委述职报告", 2);
        var file = upload(text);
        var done = importNext(file);
        assertThat(done.get("imported").intValue()).isEqualTo(2);
        var draft = world.detail("sec-qingshi", world.reportOf("qingshi", cycle)).body().get("draft");
        assertThat(draft.get("title").textValue()).isEqualTo("青石街道党工委述职报告");
        assertThat(draft.at("/structure/shortcomings")).hasSize(2);
        assertThat(api.get("admin", path(file) + "/original").text()).isEqualTo(text);
        assertThat(importNext(file).get("imported").intValue()).as("nothing twice").isEqualTo(2);
        assertThat(put(file, List.of(piece(0, 9, null))).status()).isEqualTo(409);
        assertThat(api.call("admin", "DELETE", path(file), null).status()).as("the original of a draft stays").isEqualTo(409);
    }

    @Test
    void whatIsNotImportedYetIsStillCorrectedAndWhatIsStays() {
        world.organisation("lianqiao", "莲桥街道党工委", "sec-lianqiao", "连一鸣");
        world.organisation("huaqiao", "花桥街道党工委", "sec-huaqiao", "花一鸣");
        var first = report("莲桥街道党工委述职报告", 1);
        var text = first + report("一个没有署名的单位述职报告", 2);
        var file = upload(text);
        assertThat(importNext(file).get("imported").intValue()).isEqualTo(1);

        var moved = put(file, List.of(piece(0, first.length() - 1, "lianqiao"), piece(first.length(), text.length(), "huaqiao")));
        assertThat(moved.status()).isEqualTo(409);
        assertThat(moved.body().get("title").textValue()).contains("第 1 篇已经导入");
        assertThat(put(file, List.of(piece(0, first.length(), "huaqiao"))).status()).as("nor given away").isEqualTo(409);

        var given = put(file, List.of(piece(0, first.length(), "lianqiao"), piece(first.length(), text.length(), "huaqiao")));
        assertThat(given.status()).as(given.text()).isEqualTo(200);
        assertThat(given.body().get("imported").intValue()).isEqualTo(1);
        assertThat(importNext(file).get("imported").intValue()).isEqualTo(2);
        assertThat(get(file).get("parts").findValuesAsText("status")).containsOnly("IMPORTED");
    }

    @Test
    void whatWasRefusedMayGoToAnotherOrganisation() {
        world.organisation("zhuqiao", "竹桥街道党工委", "sec-zhuqiao", "竹一鸣");
        importNext(upload(report("竹桥街道党工委述职报告", 1)));
        var text = report("竹桥街道党工委述职报告", 2);
        var file = upload(text);
        assertThat(importNext(file).at("/parts/0/status").textValue()).isEqualTo("REFUSED");
        world.organisation("meiqiao", "梅桥街道党工委", "sec-meiqiao", "梅一鸣");
        assertThat(put(file, List.of(piece(0, text.length(), "meiqiao"))).body().at("/parts/0/status").textValue()).isEqualTo("OPEN");
        assertThat(importNext(file).get("imported").intValue()).isEqualTo(1);
    }

    @Test
    void whatAnOrganisationWroteItselfIsNeverWrittenOver() {
        var report = world.reportOf("wangqiao", cycle);
        world.write("sec-wangqiao", report, Map.of("text", World.TEXT));
        var done = importNext(upload(report("望桥街道党工委述职报告", 1) + report("罗桥街道党工委述职报告", 2)));
        assertThat(done.get("imported").intValue()).isEqualTo(1);
        assertThat(done.at("/parts/0/status").textValue()).isEqualTo("REFUSED");
        assertThat(done.at("/parts/0/reason").textValue()).contains("已有草稿", "蒋铁山");
        assertThat(world.detail("sec-wangqiao", report).body().at("/draft/text").textValue()).startsWith("夯实堡垒强根基");
    }

    @Test
    void aLargeFileIsImportedPieceByPieceAndGoesOnWhereItStopped() {
        int many = 43;
        IntStream.range(0, many).forEach(i -> world.organisation("cun-" + i, name(i) + "党支部", "sec-cun-" + i, "书记" + i));
        var file = upload(IntStream.range(0, many).mapToObj(i -> report(name(i) + "党支部书记述职报告", i))
                .collect(Collectors.joining()));
        assertThat(file.get("left").intValue()).isEqualTo(many);
        assertThat(importNext(file).get("imported").intValue()).isEqualTo(20);
        assertThat(importNext(get(file)).get("imported").intValue()).isEqualTo(40);
        assertThat(importNext(file).get("left").intValue()).isZero();
        var reports = StreamSupport.stream(get(file).get("parts").spliterator(), false)
                .filter(part -> part.get("status").textValue().equals("IMPORTED"))
                .map(part -> part.get("reportId").textValue())
                .collect(Collectors.toSet());
        assertThat(reports).hasSize(many);
    }

    @Test
    void whatNobodyImportedIsGivenUpWhole() {
        var file = upload(report("青石街道党工委述职报告", 1));
        assertThat(api.call("admin", "DELETE", path(file), null).status()).isEqualTo(204);
        assertThat(api.get("admin", path(file)).status()).isEqualTo(404);
    }

    @Test
    void aFileThatCannotBeReadLeavesNothingBehind() {
        var before = api.get("admin", "/api/compilations").body().size();
        var refused = api.upload("admin", "POST", "/api/compilations", "file", "汇编.txt", new byte[0]);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Problems.pointers(refused)).containsExactly("#/file");
        assertThat(api.get("admin", "/api/compilations").body()).hasSize(before);
    }

    private static String name(int i) {
        return "" + "甲乙丙丁戊".charAt(i / 10) + "〇一二三四五六七八九".charAt(i % 10) + "沟村";
    }

    private static String report(String title, int seed) {
        return """
                %s
                一、工作成效
                一是走访党员 %d 户，办成实事 %d 件。二是新建党小组 %d 个。
                二、主要不足
                一是后备力量不足，三十五岁以下党员只有 %d 名。二是活动阵地面积不到 %d 平方米。
                三、下步打算
                一是年内发展党员 %d 名。二是六月底前完成阵地改造。
                """.formatted(title, 10 + seed, 3 + seed, 1 + seed, 2 + seed, 40 + seed, 1 + seed);
    }

    private JsonNode upload(String text) {
        var answer = api.upload("admin", "POST", "/api/compilations", "file", "汇编.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body();
    }

    private JsonNode get(JsonNode file) {
        return api.get("admin", path(file)).body();
    }

    private JsonNode importNext(JsonNode file) {
        var answer = api.post("admin", path(file) + "/import", null);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private Api.Answer put(JsonNode file, List<Map<String, Object>> pieces) {
        return api.put("admin", path(file) + "/parts", Map.of("parts", pieces));
    }

    private static Map<String, Object> piece(int start, int end, String organisation) {
        return organisation == null
                ? Map.of("start", start, "end", end)
                : Map.of("start", start, "end", end, "organisation", organisation);
    }

    private static String path(JsonNode file) {
        return "/api/compilations/" + file.get("id").textValue();
    }

    private static List<String> owners(JsonNode file) {
        return StreamSupport.stream(file.get("parts").spliterator(), false)
                .map(part -> part.get("organisation").textValue())
                .collect(Collectors.toList());
    }
}
