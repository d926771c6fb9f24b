package shuping.report.compilation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import shuping.report.check.OrganisationNames;
import shuping.report.organisation.Organisation;
import shuping.report.structure.StructureReader;
import shuping.report.structure.StructureReader.Reading;

/** Where the reports of a file begin and end, and whose each of them may be, from its title, its names and its end. */
final class Proposal {

    private static final int HEAD = 200;
    private static final int TAIL = 60;

    private final String text;
    private final OrganisationNames names;
    private final List<Organisation> organisations;
    private final Set<String> taken = new HashSet<>();

    private Proposal(String text, OrganisationNames names, List<Organisation> organisations) {
        this.text = text;
        this.names = names;
        this.organisations = organisations;
    }

    static List<Part> of(String text, OrganisationNames names, List<Organisation> organisations) {
        var proposal = new Proposal(text, names, organisations);
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
            var named = named(place);
            var owner = named == null ? secretary(place) : named;
            if (owner != null && taken.add(owner)) {
                return owner;
            }
        }
        return null;
    }

    /** Names inside other names do not count: 青石街道商会 is not 青石街道. */
    private String named(String place) {
        var codes = names.in(place).stream()
                .flatMap(mention -> mention.bearers().stream())
                .map(Organisation::code)
                .distinct()
                .limit(2)
                .toList();
        return codes.size() == 1 ? codes.get(0) : null;
    }

    private String secretary(String place) {
        var codes = organisations.stream()
                .filter(organisation -> place.contains(organisation.secretaryName()))
                .map(Organisation::code)
                .limit(2)
                .toList();
        return codes.size() == 1 ? codes.get(0) : null;
    }
}
