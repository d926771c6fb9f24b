package shuping.report.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What counts as copied and what does not, on texts of our own. */
class ComparingTest {

    private static final String FERRY = """
            渡口村的老支书把办公桌搬到码头边，谁家要过河、谁家缺农药，当面登记当天答复，一年下来办结群众急事两百一十六件。""";
    private static final String ORCHARD = """
            果园片区把八个自然村的党员按手艺编成修剪、防虫、直播、记账四个小组，哪家缺人手就由小组上门，不收一分钱。""";
    private static final String CLASSROOM = """
            夜校不讲大道理，先请外出返乡的年轻人说说自己为什么回来，再由支部委员接着说村里还缺什么，听课的人越来越多。""";
    private static final String QUOTATION = """
            要以刀刃向内的勇气把制度的笼子越扎越紧，要以久久为功的韧劲把群众的小事当成自己的大事，做到言必信、行必果、诺必践。""";

    private final List<String> reports = new ArrayList<>();

    @Test
    void aCopiedPassageIsShownInBothTexts() {
        reports.add("去年的报告。" + ORCHARD + "其他工作略。" + CLASSROOM);
        reports.add("另一份报告。" + QUOTATION);
        var text = "今年我们做了三件事。" + FERRY + CLASSROOM;
        var overlap = compare(text).get(0);
        assertThat(compare(text)).hasSize(1);
        assertThat(overlap.id()).isZero();
        var passage = overlap.passages().get(0);
        assertThat(overlap.passages()).hasSize(1);
        assertThat(text.substring(passage.start(), passage.end())).startsWith("夜校").endsWith("越来越多");
        assertThat(reports.get(0).substring(passage.otherStart(), passage.otherEnd())).isEqualTo(passage.otherText());
        assertThat(passage.otherBefore()).endsWith("其他工作略。");
        assertThat(new Comparing(index(), text).share(compare(text))).isBetween(0.4, 0.5);
    }

    @Test
    void respellingsHiddenCharactersAndNewFiguresDoNotHideACopy() {
        reports.add("支部坚持每季度一次党建例会，落实三会一课，对照十八大以来的新要求规范组织生活，全年培训党务干部86人次。");
        var text = "支部保持每季度1次D建例会，\u200b落实3会1课，\u202e对照108大以来的新要求标准组织生活；全年培训D务干部１２０人次。";
        assertThat(compare(text)).singleElement()
                .satisfies(overlap -> assertThat(new Comparing(index(), text).share(List.of(overlap))).isEqualTo(1));
    }

    @Test
    void aReportOfOnesOwnWordsIsLikeNoOther() {
        reports.add(FERRY + QUOTATION);
        reports.add(ORCHARD);
        assertThat(compare("一是抓学习。" + CLASSROOM + "二是抓服务。")).isEmpty();
    }

    @Test
    void whatEverybodyQuotesDoesNotCount() {
        var own = List.of(FERRY, ORCHARD, CLASSROOM);
        for (int i = 0; i < 30; i++) {
            reports.add("第" + i + "份报告，" + own.get(i % 3) + (i % 2 == 0 ? QUOTATION : ""));
        }
        assertThat(compare("我们牢记嘱托：" + QUOTATION + "把它写进了支部的墙上。")).isEmpty();
    }

    @Test
    void setPhrasesAndTitlesOfDocumentsDoNotCountEvenInTheFirstYear() {
        reports.add("一年来，坚持以习近平新时代中国特色社会主义思想为指导，认真学习《关于加强和改进新时代基层党组织规范化建设的若干意见》。");
        assertThat(compare("我坚持以习近平新时代中国特色社会主义思想为指导，印发《关于加强和改进新时代基层党组织规范化建设的若干意见》。"))
                .isEmpty();
    }

    @Test
    void aCopyAroundAQuotationIsTwoPassagesWithoutIt() {
        for (int i = 0; i < 12; i++) {
            reports.add("第" + i + "份。" + QUOTATION);
        }
        reports.add(FERRY + QUOTATION + ORCHARD);
        var passages = compare(FERRY + QUOTATION + ORCHARD).get(0).passages();
        assertThat(passages).hasSize(2);
        assertThat(passages.get(0).text()).startsWith("渡口村");
        assertThat(passages.get(1).text()).endsWith("不收一分钱");
    }

    @Test
    void ofAPassageThatManyCopiedTheLongestCopyIsShown() {
        reports.add("甲。" + FERRY.substring(0, 34));
        reports.add("乙。" + FERRY + ORCHARD.substring(0, 30));
        reports.add("丙。" + FERRY.substring(10, 45));
        var overlaps = compare(FERRY + ORCHARD);
        assertThat(overlaps).anySatisfy(overlap -> {
            assertThat(overlap.id()).isEqualTo(1);
            assertThat(overlap.passages().get(0).text()).startsWith("渡口村").contains("果园片区");
        });
    }

    @Test
    void anEmptyTextAndAnEmptyIndexAreNoMatter() {
        assertThat(compare("")).isEmpty();
        assertThat(new Comparing(Index.EMPTY, FERRY).with(ids -> Map.of())).isEmpty();
        assertThat(new Comparing(Index.EMPTY, "").share(List.of())).isZero();
    }

    private Index index() {
        var index = Index.EMPTY;
        for (int id = 0; id < reports.size(); id++) {
            index = index.with(id, Fingerprints.of(reports.get(id)));
        }
        return index;
    }

    private List<Overlap> compare(String text) {
        return new Comparing(index(), text).with(ids -> {
            var texts = new HashMap<Long, String>();
            for (long id : ids) {
                texts.put(id, reports.get((int) id));
            }
            return texts;
        });
    }
}
