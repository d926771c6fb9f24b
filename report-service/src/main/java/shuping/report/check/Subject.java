package shuping.report.check;

import java.util.List;
import shuping.report.cycle.ReportRules;
import shuping.report.structure.Item;
import shuping.report.structure.Section;
import shuping.report.structure.SectionKind;
import shuping.report.structure.Structure;

/**
 * The report under examination.
 *
 * @param text as uploaded: all places point into it
 */
public record Subject(String text, Structure structure, ReportRules rules, Background background) {

    public List<Section> sections(SectionKind kind) {
        return structure.sections().stream().filter(section -> section.kind() == kind).toList();
    }

    public List<Item> items(SectionKind kind) {
        return sections(kind).stream().flatMap(section -> section.items().stream()).toList();
    }
}
