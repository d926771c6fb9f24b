package shuping.report.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignmentTest {

    private static final String COPIED = "我每月到薄弱村住两晚听党员群众讲真话再把问题列成清单逐个销账";

    @Test
    void aRunIsTakenToItsVeryEnds() {
        var runs = runs("开头甲" + COPIED + "结尾乙", "另外的话丙" + COPIED + "丁");
        assertThat(runs).hasSize(1);
        assertThat(runs.get(0).start()).isEqualTo(3);
        assertThat(runs.get(0).end()).isEqualTo(3 + COPIED.length());
        assertThat(runs.get(0).otherStart()).isEqualTo(5);
    }

    @Test
    void aFewChangedWordsDoNotEndARun() {
        var changed = COPIED.replace("两晚", "三个晚上");
        var runs = runs(COPIED, changed);
        assertThat(runs).singleElement().satisfies(run -> {
            assertThat(run.start()).isZero();
            assertThat(run.end()).isEqualTo(COPIED.length());
            assertThat(run.otherEnd()).isEqualTo(changed.length());
            assertThat(run.signs()).isEqualTo(COPIED.length() - 2);
        });
    }

    @Test
    void nineteenSignsAreNoRun() {
        assertThat(runs("甲" + COPIED.substring(0, 19) + "乙", "丙" + COPIED.substring(0, 19) + "丁")).isEmpty();
        assertThat(runs("甲" + COPIED.substring(0, 20) + "乙", "丙" + COPIED.substring(0, 20) + "丁")).hasSize(1);
    }

    @Test
    void whatIsCopiedTwiceIsFoundTwiceAndInAnyOrder() {
        var first = COPIED;
        var second = "把群众反映的积水路灯停车三件烦心事当成支部书记的头等大事来办";
        var runs = runs(first + "一。" + second + "二。" + first, second + "中间隔着几句别的话" + first);
        assertThat(runs).hasSize(3);
        assertThat(runs.get(1).otherStart()).isZero();
    }

    @Test
    void aFragmentThatStandsEarlierDoesNotHideTheWhole() {
        assertThat(runs(COPIED, COPIED.substring(0, 14) + "而已，" + COPIED.substring(4, 17) + "如此，" + COPIED))
                .singleElement().satisfies(run -> assertThat(run.end() - run.start()).isEqualTo(COPIED.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"学", "学习", "抓党建促发展", "一是抓实学习教育二是抓实支部建设三是抓实队伍管理。"})
    void repetitionTakesLinearTime(String unit) {
        var text = unit.repeat(200_000 / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertThat(runs(text, "甲" + text)).isNotEmpty());
    }

    private static List<Run> runs(String one, String other) {
        var wording = Wording.of(one);
        return new Alignment(wording, Grams.of(wording)).with(Wording.of(other));
    }
}
