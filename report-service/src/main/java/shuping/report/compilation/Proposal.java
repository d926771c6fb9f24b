package shuping.report.compilation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import shuping.report.organisation.Organisation;
import shuping.report.structure.StructureReader;
import shuping.report.structure.StructureReader.Reading;

/** Where the reports of a file begin and end, and whose each of them may be, from its title, its names and its end. */
final class Proposal {

    private static final int HEAD = 200;
    private static final int TAIL = 60;

    private final String text;
    private final List<Organisation> organisations;
    private final Set<String> taken = new HashSet<>();

    private Proposal(String text, List<Organisation> organisations) {
        this.text = text;
        this.organisations = organisations;
    }

    static List<Part> of(String text, List<Organisation> organisations) {
        var proposal = new Proposal(text, organisations);
        var parts = new ArrayList<Part>();
        for (var reading : StructureReader.divide(text)) {
            parts.add(proposal.part(parts.size() + 1, reading));
        }
        return parts;
    }

    private Part part(int no, Reading reading) {
        var title = reading.structure().title();
        return Part.open(no, reading.start(), reading.end(), title, owner(reading));
    }

    /** The first sign that points to exactly one organisation, which has no part of this file yet. */
    private String owner(Reading reading) {
        var head = text.substring(reading.start(), Math.min(reading.end(), reading.start() + HEAD));
        var tail = text.substring(Math.max(reading.start(), reading.end() - TAIL), reading.end());
        var subtitle = reading.structure().subtitle() == null ? "" : reading.structure().subtitle();
        for (var place : List.of(reading.structure().title() + subtitle, head, tail)) {
            var owner = only(organisation -> place.contains(organisation.name()));
            owner = owner == null ? only(organisation -> place.contains(unit(organisation.name()))) : owner;
            owner = owner == null ? only(organisation -> place.contains(organisation.secretaryName())) : owner;
            if (owner != null && taken.add(owner)) {
                return owner;
            }
        }
        return null;
    }

    private String only(Predicate<Organisation> pointedAt) {
        var found = organisations.stream().filter(pointedAt).limit(2).toList();
        return found.size() == 1 ? found.get(0).code() : null;
    }

    /** 青石街道党工委 is written 青石街道 as well. */
    private static String unit(String name) {
        var unit = name.replaceFirst("(党工委|党总支|党支部|党委|党组|工委)$", "");
        return unit.length() < 3 ? name : unit;
    }
}
