package shuping.report.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import shuping.report.structure.SectionBounds.ItemBounds;

class CorrectedReaderTest {

    private static final String TEXT = """
            夯实堡垒强根基
            一、工作成效
            一是抓班子。二是抓基层。
            二、主要不足
            今年有以下不足。一是学习不够；
            二是覆盖不广，www.wenku.com 质量不高。
            """;

    @Test
    void whatThePersonLeavesAsItWasReadStaysTheSame() {
        var read = StructureReader.read(TEXT);
        isTheSame(StructureReader.read(TEXT, boundsOf(read)), read);
    }

    @Test
    void anItemGivenWithItsNumberLosesItAndItsClosingPunctuation() {
        var bounds = section(SectionKind.SHORTCOMINGS, "主要不足", "二、主要不足", TEXT.strip(),
                item("一是学习不够；"), item("二是覆盖不广，www.wenku.com 质量不高。"));
        var section = StructureReader.read(TEXT, List.of(bounds)).sections().get(0);
        assertThat(section.items()).extracting(Item::text).first().isEqualTo("学习不够");
        assertThat(section.items().get(1).start()).isEqualTo(TEXT.indexOf("覆盖不广"));
        assertThat(section.preamble()).isEqualTo("今年有以下不足");
    }

    @Test
    void mergedItemsAreOneTextInOneLine() {
        var bounds = section(SectionKind.SHORTCOMINGS, null, "二、主要不足", TEXT.strip(),
                new ItemBounds(TEXT.indexOf("学习不够"), TEXT.indexOf("，www")));
        var items = StructureReader.read(TEXT, List.of(bounds)).shortcomings();
        assertThat(items).containsExactly("学习不够；二是覆盖不广");
    }

    @Test
    void aSectionTakenForAnotherIsReadAsWhatItIs() {
        var read = StructureReader.read(TEXT);
        var bounds = new ArrayList<>(boundsOf(read));
        var second = bounds.remove(1);
        bounds.add(new SectionBounds(SectionKind.CAUSES, second.heading(), second.start(), second.end(), second.items()));
        var corrected = StructureReader.read(TEXT, bounds);
        assertThat(corrected.causes()).isEqualTo(read.shortcomings());
        assertThat(corrected.shortcomings()).isEmpty();
        assertThat(corrected.title()).isEqualTo(read.title());
    }

    @Test
    void aSectionWithoutItemsIsAllPreamble() {
        var bounds = section(SectionKind.OTHER, "主要不足", "二、主要不足", "今年有以下不足。");
        assertThat(StructureReader.read(TEXT, List.of(bounds)).sections().get(0).preamble()).isEqualTo("今年有以下不足");
    }

    @Property(tries = 200)
    void everyReadingMayBeGivenBackUnchanged(@ForAll("reports") SampleReport sample) {
        var read = StructureReader.read(sample.text());
        isTheSame(StructureReader.read(sample.text(), boundsOf(read)), read);
    }

    @Property(tries = 200)
    void everyHeadingThatIsReadStandsInItsSection(@ForAll("reports") SampleReport sample) {
        assertThat(StructureReader.read(sample.text()).sections()).filteredOn(section -> !section.heading().isEmpty())
                .allMatch(section -> Headline.stands(sample.text(), section.start(), section.end(), section.heading()));
    }

    @Test
    void aHeadingMayBeSpacedAndBrokenUpByWatermarks() {
        assertThat(Headline.stands("二、主要\u3000\n不足\n一是学习不够。", 0, 16, "主要 不足")).isTrue();
        var marked = "二、主要##paidbegin##不足\n一是学习不够，覆盖不广。";
        assertThat(Headline.stands(marked, 0, marked.length(), "主要不足")).isTrue();
        assertThat(Headline.stands(marked, 0, marked.length(), "下步打算")).isFalse();
    }

    /** Except that a person has answered what there was to ask. */
    private static void isTheSame(Structure corrected, Structure read) {
        assertThat(corrected.confidence()).isEqualTo(Confidence.CERTAIN);
        assertThat(corrected).usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes("(sections\\.)?(confidence|question)").isEqualTo(read);
    }

    @Provide
    Arbitrary<SampleReport> reports() {
        return Arbitraries.randomValue(SampleReport::of);
    }

    private static List<SectionBounds> boundsOf(Structure structure) {
        return structure.sections().stream().map(SectionBounds::of).toList();
    }

    private static SectionBounds section(SectionKind kind, String heading, String from, String to, ItemBounds... items) {
        return new SectionBounds(kind, heading, TEXT.indexOf(from), TEXT.indexOf(to) + to.length(), List.of(items));
    }

    private static ItemBounds item(String words) {
        return new ItemBounds(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }
}
