package shuping.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import shuping.report.structure.SectionBounds;
import shuping.report.structure.SectionBounds.ItemBounds;
import shuping.report.structure.SectionKind;

class MovedBoundsTest {

    private static final String TEXT = "标题\n主要不足\n学习不够深入；\n覆盖面不广；\n品牌不响亮。\n";
    private static final List<String> ITEMS = List.of("学习不够深入", "覆盖面不广", "品牌不响亮");

    @Test
    void whatIsWrittenBeforeAndIntoItemsMovesTheirBounds() {
        assertThat(moved("新的" + TEXT.replace("覆盖面不广", "两新组织覆盖面还不够广"))).containsExactly("学习不够深入", "两新组织覆盖面还不够广", "品牌不响亮");
    }

    @Test
    void whatIsWrittenToTheEndOfAnItemBelongsToIt() {
        assertThat(moved(TEXT.replace("深入；", "深入，次数太少；"))).first().isEqualTo("学习不够深入，次数太少");
    }

    @Test
    void aNewLineBelongsToNoItem() {
        assertThat(moved(TEXT.replace("覆盖", "统筹不够；\n覆盖"))).isEqualTo(ITEMS);
    }

    @Test
    void anItemThatIsGoneIsDropped() {
        assertThat(moved(TEXT.replace("覆盖面不广；\n", ""))).containsExactly("学习不够深入", "品牌不响亮");
    }

    @Test
    void inAnotherTextTheBoundsMeanNothing() {
        assertThat(MovedBounds.move(TEXT, "完全是另外写成的一份报告，谈的是别的事情。", bounds())).isEmpty();
    }

    @Property(tries = 500)
    void movedBoundsStandInTheTextInOrder(@ForAll @StringLength(max = 40) @CharRange(from = '一', to = '龥') String put,
            @ForAll int at, @ForAll int cut) {
        int from = Math.floorMod(at, TEXT.length());
        int to = Math.min(TEXT.length(), from + Math.floorMod(cut, 10));
        var after = TEXT.substring(0, from) + put + TEXT.substring(to);
        MovedBounds.move(TEXT, after, bounds()).ifPresent(moved -> moved.forEach(section -> {
            int floor = section.start();
            for (var item : section.items()) {
                assertThat(item.start()).isGreaterThanOrEqualTo(floor);
                assertThat(item.end()).isGreaterThan(item.start()).isLessThanOrEqualTo(section.end());
                floor = item.end();
            }
            assertThat(section.end()).isLessThanOrEqualTo(after.length());
        }));
    }

    private static List<String> moved(String after) {
        return MovedBounds.move(TEXT, after, bounds()).orElseThrow().get(0).items().stream()
                .map(item -> after.substring(item.start(), item.end()))
                .toList();
    }

    private static List<SectionBounds> bounds() {
        return List.of(new SectionBounds(SectionKind.SHORTCOMINGS, "主要不足", 3, TEXT.length() - 1,
                ITEMS.stream().map(words -> new ItemBounds(TEXT.indexOf(words), TEXT.indexOf(words) + words.length())).toList()));
    }
}
