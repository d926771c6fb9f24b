package shuping.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;

/** The table at the end: which organisation stands where. */
class Curtain {

    private final City city;
    private final Reports reports;

    Curtain(City city, Reports reports) {
        this.city = city;
        this.reports = reports;
    }

    void show() {
        city.journal.plain("");
        city.journal.plain(row("党组织", "书记", "阶段", "等次", "整改 在办/逾期/销号"));
        City.list(city.as(City.LEADER).get("/api/dashboard").path("organisations")).stream()
                .sorted(Comparator.comparing(row -> Script.of(row.path("code").asText()).ending()))
                .map(this::describe)
                .forEach(city.journal::plain);
        city.journal.plain("");
    }

    private String describe(JsonNode row) {
        var code = row.path("code").asText();
        return row(
                reports.name(code),
                city.data.organisation(code).secretaryName(),
                Words.stage(row.path("stage").asText()),
                Words.grade(row.path("grade").asText("")),
                row.path("open").asInt() + "/" + row.path("overdue").asInt() + "/" + row.path("struckOff").asInt());
    }

    private static String row(String organisation, String secretary, String stage, String grade, String items) {
        return pad(organisation, 30) + pad(secretary, 12) + pad(stage, 26) + pad(grade, 8) + items;
    }

    /** A Chinese character takes two columns of a terminal. */
    static String pad(String text, int columns) {
        var width = text.codePoints().map(character -> character > 0x2E7F ? 2 : 1).sum();
        return text + " ".repeat(Math.max(1, columns - width));
    }
}
