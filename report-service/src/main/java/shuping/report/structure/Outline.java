package shuping.report.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Decides which of the headings found open sections, and what sections of the writer's own naming are about. */
final class Outline {

    private static final String OWN_THEMES = "“一、二、三、”直接编号的各段读作工作成效，对吗？";
    private static final String COUNTS_ANEW = "这里没有标题，从重新编号的地方起读作下步打算，对吗？";

    private static final Pattern AHEAD = Pattern.compile("^(?!.*(?:措施|举措))|下步|下一|今后|明年|来年|未来|整改|改进|打算|努力|计划");

    private final String text;
    private final MarkIndex marks;
    private final int to;
    private final List<Heading> sections = new ArrayList<>();

    private Outline(String text, MarkIndex marks, int to) {
        this.text = text;
        this.marks = marks;
        this.to = to;
    }

    static List<Heading> of(String text, MarkIndex marks, List<Heading> found, int to) {
        var outline = new Outline(text, marks, to);
        outline.resolve(outline.withoutContents(outline.certain(found)));
        outline.tellDeedsFromPlans();
        return outline.sections;
    }

    /** 一、主要举措 before the shortcomings tells what was done. */
    private void tellDeedsFromPlans() {
        boolean plan = !sections.isEmpty() && sections.get(0).kind() == SectionKind.PLAN && sections.get(0).main();
        boolean earlier = plan && (sections.size() == 1 || sections.stream().anyMatch(later -> later.kind() == SectionKind.SHORTCOMINGS));
        if (earlier && sections.get(0).number() == 1 && !AHEAD.matcher(words(sections.get(0))).find()) {
            sections.set(0, sections.get(0).as(SectionKind.ACHIEVEMENTS, Doubt.likely(said(sections.get(0)) + "读作工作成效，对吗？")));
        }
    }

    /** Inline headings yield to written ones of the same kind, lines before the numbered headings to these; sub-headings count only where they change the matter. */
    private List<Heading> certain(List<Heading> found) {
        var written = new EnumMap<SectionKind, Boolean>(SectionKind.class);
        for (var heading : found) {
            if (!heading.theme() && !heading.inline()) {
                written.put(heading.kind(), true);
            }
        }
        var certain = new ArrayList<Heading>();
        var firstMain = found.stream().filter(heading -> heading.main() && !heading.theme()).findFirst().orElse(null);
        var ofItems = repeated(found);
        SectionKind current = null;
        for (int i = 0; i < found.size(); i++) {
            var heading = found.get(i);
            var last = certain.isEmpty() ? null : certain.get(certain.size() - 1);
            if (last != null && !heading.theme() && heading.kind() == last.kind() && !comesAgain(found, i)
                    && Glyphs.skipSpace(text, last.bodyStart(), heading.start()) == heading.start() && heading.number() <= 1) {
                certain.set(certain.size() - 1, last.from(heading.bodyStart()));
                continue;
            }
            boolean stray = heading.numbering() == null && firstMain != null && heading.kind() == firstMain.kind()
                    && heading.start() < firstMain.start();
            boolean doubtful = stray
                    || heading.inline() && (ofItems.contains(words(heading)) || written.containsKey(heading.kind()))
                    || (sub(heading) || heading.inline()) && heading.kind() == current
                    || sub(heading) && heading.kind() == SectionKind.ACHIEVEMENTS && current == SectionKind.PLAN;
            if (!doubtful) {
                certain.add(heading);
                current = heading.theme() ? current : heading.kind();
            }
        }
        return certain;
    }

    /** （二）原因分析 under 二、. */
    private static boolean sub(Heading heading) {
        return heading.numbering() != null && !heading.main();
    }

    /** Does a theme stand right above a heading of the next rank that tells what it is about? 一、抓党建情况 （一）工作亮点 */
    private boolean holds(List<Heading> headings, int theme) {
        if (theme + 1 >= headings.size()) {
            return false;
        }
        var next = headings.get(theme + 1);
        return sub(next) && next.number() == 1 && !next.theme() && bare(headings, theme);
    }

    private static boolean counted(Heading heading) {
        return heading.numbering() != null && !heading.inline();
    }

    /** 1、问题：… 2、问题：…, or （一）落实责任情况。（二）抓党建情况。: no headings, but the first words of items. */
    private static boolean comesAgain(List<Heading> found, int i) {
        var heading = found.get(i);
        return sub(heading) && found.subList(i + 1, Math.min(found.size(), i + 4)).stream().anyMatch(next ->
                next.numbering() == heading.numbering() && next.number() == heading.number() + 1 && next.kind() == heading.kind());
    }

    /** Measures that stand before a colon more than once belong to single items: 1.… 整改措施：… 2.… 整改措施：… */
    private Set<String> repeated(List<Heading> found) {
        var once = new HashSet<String>();
        return found.stream()
                .filter(heading -> heading.inline() && heading.kind() == SectionKind.PLAN)
                .map(this::words)
                .filter(words -> !once.add(words))
                .collect(Collectors.toSet());
    }

    private String words(Heading heading) {
        return Excerpt.of(text, heading.textStart(), heading.textEnd()).in(text);
    }

    /** Drops a table of contents: headings without text under them whose like comes again. */
    private List<Heading> withoutContents(List<Heading> headings) {
        int bare = 0;
        while (bare < headings.size() && bare(headings, bare)) {
            bare++;
        }
        if (bare < 2 || bare == headings.size()) {
            return headings;
        }
        int again = headings.get(bare).number() == 1 || headings.get(bare).kind() == headings.get(0).kind() ? bare : bare + 1;
        boolean repeated = again < headings.size() && headings.get(again).kind() == headings.get(0).kind()
                && headings.get(again).number() == headings.get(0).number();
        return repeated ? headings.subList(again, headings.size()) : headings;
    }

    private boolean bare(List<Heading> headings, int i) {
        int end = i + 1 < headings.size() ? headings.get(i + 1).start() : to;
        return Glyphs.skipSpace(text, headings.get(i).bodyStart(), end) >= end;
    }

    /** Does the text here say more than a lead sentence? Then numbers after it begin something new. */
    private boolean told(int from, int end) {
        var said = new LooseItems(text, SectionKind.SHORTCOMINGS).read(from, end);
        return said.items().size() > 1 || !said.preamble().isEmpty() && !said.items().isEmpty();
    }

    /** Are there items under the heading, so that it is none itself? */
    private boolean counts(int from, int end) {
        return Level.of(text, marks.between(from, end), from).size() > 1;
    }

    /** （一） right under a line 一、… that no 二、 follows: points of a section, not parts of its only item. */
    private boolean overPoints(Heading heading) {
        var below = marks.between(heading.bodyStart(), to);
        return !below.isEmpty() && below.get(0).numbering() == Numbering.HAN_BRACKETED && below.get(0).number() == 1
                && below.get(0).start() == Glyphs.skipSpace(text, heading.bodyStart(), to);
    }

    private String said(Heading heading) {
        return "“" + words(heading) + "”这一部分";
    }

    private void resolve(List<Heading> headings) {
        int lastTheme = 0;
        boolean itemsInside = false;
        boolean planned = headings.stream().anyMatch(heading -> heading.kind() == SectionKind.PLAN);
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            var current = sections.isEmpty() ? null : sections.get(sections.size() - 1);
            if (!heading.theme()) {
                sections.add(heading);
                itemsInside = false;
                lastTheme = heading.main() ? heading.number() : sub(heading) ? lastTheme : 0;
                continue;
            }
            if (holds(headings, i)) {
                lastTheme = heading.number();
                itemsInside = false;
                continue;
            }
            boolean late = current != null && (current.kind() == SectionKind.SHORTCOMINGS || current.kind() == SectionKind.CAUSES);
            boolean next = heading.number() == lastTheme + 1;
            boolean alone = i + 1 == headings.size() || !headings.get(i + 1).theme();
            boolean counts = alone && counts(heading.bodyStart(), i + 1 < headings.size() ? headings.get(i + 1).start() : to);
            boolean announces = heading.textEnd() < to && Glyphs.colon(text.charAt(heading.textEnd()));
            if (current == null && counts && (heading.number() > 1 || announces || i + 1 < headings.size() || overPoints(heading))) {
                sections.add(heading.as(SectionKind.ACHIEVEMENTS, Doubt.guessed(said(heading) + "读作工作成效，对吗？")));
            } else if (current == null) {
                sections.add(Heading.unwritten(SectionKind.ACHIEVEMENTS, heading.start(), Doubt.likely(OWN_THEMES)));
                itemsInside = true;
            } else if (itemsInside) {
                if (heading.number() == 1 && lastTheme > 1 && current.kind() != SectionKind.PLAN) {
                    sections.add(Heading.unwritten(SectionKind.PLAN, heading.start(), Doubt.guessed(COUNTS_ANEW)));
                }
            } else if (late && heading.number() == 1 && !planned && told(current.bodyStart(), heading.start())) {
                sections.add(Heading.unwritten(SectionKind.PLAN, heading.start(), Doubt.guessed(COUNTS_ANEW)));
                itemsInside = true;
            } else if (next && counted(current) && (late || current.kind() == SectionKind.PLAN)) {
                sections.add(heading.as(SectionKind.PLAN, Doubt.guessed(said(heading) + "读作下步打算，对吗？")));
            } else if (next && !counts && current.main() && current.number() == 1 && !counts(current.bodyStart(), heading.start())) {
                // 一、履行责任情况 with one paragraph, 二、加强了… with another: the first is an item as the second is.
                sections.set(sections.size() - 1,
                        Heading.unwritten(SectionKind.ACHIEVEMENTS, current.start(), Doubt.guessed(OWN_THEMES)));
                itemsInside = true;
            } else if (next && counted(current)) {
                sections.add(!counts
                        ? Heading.unwritten(SectionKind.ACHIEVEMENTS, heading.start(), Doubt.likely(OWN_THEMES))
                        : heading.as(SectionKind.ACHIEVEMENTS, Doubt.guessed(said(heading) + "读作工作成效，对吗？")));
                itemsInside = !counts;
            } else {
                itemsInside = true;
            }
            lastTheme = heading.number();
        }
    }
}
