package shuping.report.check;

import java.util.List;
import shuping.report.cycle.ReportRules;
import shuping.report.matching.Matching;
import shuping.report.structure.Item;
import shuping.report.structure.Place;
import shuping.report.structure.Section;
import shuping.report.structure.SectionKind;
import shuping.report.structure.Structure;
import shuping.report.structure.StructureReader;

/** The report under examination, by one thread. What several checks look at is found once, when first asked for. */
public final class Subject {

    private final String title;
    private final String text;
    private final Structure structure;
    private final ReportRules rules;
    private final Background background;
    private Scan scan;
    private Structure damage;
    private Matching matching;
    private int characters = -1;

    /**
     * @param title as its writer gave it; empty where there is none
     * @param text as uploaded: all places point into it
     */
    public Subject(String title, String text, Structure structure, ReportRules rules, Background background) {
        this.title = title;
        this.text = text;
        this.structure = structure;
        this.rules = rules;
        this.background = background;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public Structure structure() {
        return structure;
    }

    public ReportRules rules() {
        return rules;
    }

    public Background background() {
        return background;
    }

    public List<Section> sections(SectionKind kind) {
        return structure.sections().stream().filter(section -> section.kind() == kind).toList();
    }

    public List<Item> items(SectionKind kind) {
        return sections(kind).stream().flatMap(section -> section.items().stream()).toList();
    }

    public Scan scan() {
        if (scan == null) {
            scan = new Scan(text);
        }
        return scan;
    }

    /** Which causes and plan items belong to which shortcoming, as people corrected it. */
    public Matching matching() {
        if (matching == null) {
            matching = Matching.of(structure, background.correction());
        }
        return matching;
    }

    List<Place> placeholders() {
        return damage().placeholderPlaces();
    }

    List<Place> watermarks() {
        return damage().watermarkPlaces();
    }

    /** Structures stored before they knew these places are read again. */
    private Structure damage() {
        if (damage == null) {
            boolean known = structure.placeholders() == structure.placeholderPlaces().size()
                    && structure.watermarks().size() == structure.watermarkPlaces().size();
            damage = known ? structure : StructureReader.read(text);
        }
        return damage;
    }

    /** 字数. */
    int characters() {
        if (characters < 0) {
            characters = Length.of(text);
        }
        return characters;
    }
}
