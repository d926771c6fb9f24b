package shuping.report.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClauseTest {

    @Test
    void whatDiffersOnlyInEmphasisIsTheSame() {
        assertThat(Clause.key("压力传导不够到位")).isEqualTo("压力传导不到位")
                .isEqualTo(Clause.key("压力传导还不到位"))
                .isEqualTo(Clause.key("抓压力传导不太到位"));
        assertThat(Clause.key("党建工作抓得不够紧")).isEqualTo(Clause.key("党建工作抓得不紧"));
    }

    @Test
    void whatSaysSomethingElseStaysAnother() {
        assertThat(Clause.key("压力传导不到位")).isNotEqualTo(Clause.key("责任传导不到位"));
        assertThat(Clause.key("足够重视")).isEqualTo("足够重视");
        assertThat(Clause.key("精力投入大")).isEqualTo("精力投入大");
    }

    @Test
    void tooShortAndTooLongClausesAreNobodyElses() {
        assertThat(Clause.key("不紧")).isEmpty();
        assertThat(Clause.key("网格员由三个部门分别派任务".repeat(3))).isEmpty();
    }

    @Test
    void aCauseFallsIntoClauses() {
        assertThat(Clause.of("压力传导不到位，抓得不紧；主要是：学习不够")).containsExactly("压力传导不到位", "抓得不紧", "学习不够");
    }
}
