package shuping.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import shuping.report.comparison.Change.Kind;
import shuping.report.structure.SectionKind;
import shuping.report.structure.StructureReader;

class ComparisonTest {

    private static final String BEFORE = """
            一、工作成效
            一是抓班子带队伍，组织学习12次。
            二是抓基层打基础，新建党群服务中心3个。
            二、主要不足
            一是理论学习不够深入；二是两新组织覆盖率只有61%；三是党建品牌不够响亮。
            """;

    @Test
    void nothingChangedInTheSameText() {
        assertThat(items(BEFORE, BEFORE)).hasSize(5).allSatisfy(change -> {
            assertThat(change.kind()).isEqualTo(Kind.UNCHANGED);
            assertThat(change.moved()).isFalse();
        });
    }

    @Test
    void anItemIsKnownAgainByItsWordsNotByItsNumber() {
        var after = BEFORE.replace("一是理论学习不够深入；二是", "一是").replace("三是", "二是");
        assertThat(items(BEFORE, after)).filteredOn(change -> change.kind() != Kind.UNCHANGED)
                .singleElement().satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(Kind.REMOVED);
                    assertThat(change.before().text()).isEqualTo("理论学习不够深入");
                });
    }

    @Test
    void aChangedItemShowsItsChangeByCharacter() {
        var change = items(BEFORE, BEFORE.replace("3个", "5个，整顿2个")).stream()
                .filter(each -> each.kind() == Kind.CHANGED).findFirst().orElseThrow();
        assertThat(change.before().no()).isEqualTo(2);
        assertThat(change.pieces()).containsExactly(new Stretch(Stretch.Kind.KEPT, "抓基层打基础，新建党群服务中心"),
                new Stretch(Stretch.Kind.REMOVED, "3"), new Stretch(Stretch.Kind.ADDED, "5个，整顿2"), new Stretch(Stretch.Kind.KEPT, "个"));
    }

    @Test
    void itemsThatChangePlacesHaveMoved() {
        var after = BEFORE.replace("一是理论学习不够深入；二是两新组织覆盖率只有61%；三是党建品牌不够响亮",
                "一是党建品牌不够响亮；二是理论学习不够深入；三是两新组织覆盖率只有61%");
        assertThat(items(BEFORE, after)).filteredOn(Change::moved).singleElement()
                .satisfies(change -> assertThat(change.after().text()).isEqualTo("党建品牌不够响亮"));
    }

    @Test
    void anItemThatWentToAnotherSectionHasMoved() {
        var after = BEFORE.replace("二是抓基层打基础，新建党群服务中心3个。\n", "").replace("响亮。", "响亮；四是抓基层打基础，新建党群服务中心3个。");
        assertThat(items(BEFORE, after)).filteredOn(Change::moved).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.UNCHANGED);
            assertThat(change.before().kind()).isEqualTo(SectionKind.ACHIEVEMENTS);
            assertThat(change.after().kind()).isEqualTo(SectionKind.SHORTCOMINGS);
        });
    }

    @Test
    void paragraphsCoverTheWholeText() {
        var changes = Comparison.of(text(BEFORE), text("新的标题\n\n" + BEFORE)).paragraphs();
        assertThat(changes).extracting(Change::kind)
                .containsExactly(Kind.ADDED, Kind.UNCHANGED, Kind.UNCHANGED, Kind.UNCHANGED, Kind.UNCHANGED, Kind.UNCHANGED);
        assertThat(changes.get(1).after().start()).isEqualTo(6);
    }

    @Property(tries = 300)
    void thePiecesMakeUpBothTexts(
            @ForAll @StringLength(max = 60) @CharRange(from = '一', to = '四') String before,
            @ForAll @StringLength(max = 60) @CharRange(from = '一', to = '四') String after) {
        var pieces = Stretch.of(before, after);
        assertThat(without(pieces, Stretch.Kind.ADDED)).isEqualTo(before);
        assertThat(without(pieces, Stretch.Kind.REMOVED)).isEqualTo(after);
    }

    @Test
    void thousandsOfItemsAreComparedByTheirWordsAlone() {
        var before = many("甲");
        var after = many("乙");
        assertThat(Change.between(before, after)).hasSize(10_000).extracting(Change::kind).containsOnly(Kind.ADDED, Kind.REMOVED);
        assertThat(Change.between(before, before)).extracting(Change::kind).containsOnly(Kind.UNCHANGED);
    }

    private static List<Passage> many(String word) {
        return IntStream.range(0, 5_000).mapToObj(n -> new Passage(null, n + 1, "同样的话" + word + n, 0, 1)).toList();
    }

    private static String without(List<Stretch> pieces, Stretch.Kind kind) {
        return pieces.stream().filter(piece -> piece.kind() != kind).map(Stretch::text).collect(Collectors.joining());
    }

    private static List<Change> items(String before, String after) {
        return Comparison.of(text(before), text(after)).items();
    }

    private static Comparison.Text text(String text) {
        return new Comparison.Text(text, StructureReader.read(text));
    }
}
