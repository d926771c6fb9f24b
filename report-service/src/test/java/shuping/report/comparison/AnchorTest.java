package shuping.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnchorTest {

    private static final String BEFORE = "一是学习不够深入；二是两新组织覆盖率只有61%；三是品牌不够响亮。";
    private static final String QUOTE = "两新组织覆盖率只有61%";

    @Test
    void aPassageThatStandsElsewhereIsFoundThere() {
        var after = "新的开头。\n" + BEFORE;
        assertThat(move(after)).isEqualTo(place(after, QUOTE, false));
        var turned = "一是品牌不够响亮；二是学习不够深入；三是两新组织覆盖率只有61%。";
        assertThat(move(turned)).isEqualTo(place(turned, QUOTE, false));
    }

    @Test
    void ofTwoLikePassagesTheOneThatStayedIsMeant() {
        var after = QUOTE + "。\n" + BEFORE;
        assertThat(move(after).start()).isEqualTo(after.lastIndexOf(QUOTE));
    }

    @Test
    void aChangedPassageIsShownWhereItStandsAsChanged() {
        var after = BEFORE.replace("61%", "80%，低于全区");
        assertThat(move(after).changed()).isTrue();
        assertThat(after.substring(move(after).start(), move(after).end())).startsWith("两新组织覆盖率只有");
    }

    @Test
    void whatIsGoneIsNowhere() {
        assertThat(move("一是学习不够深入；二是品牌不够响亮。")).isEqualTo(new Anchor(null, null, true));
        assertThat(move("")).isEqualTo(new Anchor(null, null, true));
    }

    @Test
    void aPlaceOutsideTheTextIsLookedForByItsWords() {
        assertThat(Anchor.move(Alignment.of(BEFORE, BEFORE), BEFORE, 900, 913, QUOTE)).isEqualTo(place(BEFORE, QUOTE, false));
    }

    private static Anchor move(String after) {
        int start = BEFORE.indexOf(QUOTE);
        return Anchor.move(Alignment.of(BEFORE, after), after, start, start + QUOTE.length(), QUOTE);
    }

    private static Anchor place(String text, String words, boolean changed) {
        return new Anchor(text.indexOf(words), text.indexOf(words) + words.length(), changed);
    }
}
