package shuping.report.compilation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import shuping.platform.Problem;
import shuping.report.compilation.Part.Status;
import shuping.report.structure.StructureReader;

/**
 * The borders and owners a person gave to a file, held to what they must fulfil; finds everything wrong at once. What was
 * imported stays as it is.
 */
final class Division {

    private final String text;
    private final Set<String> known;
    private final Map<Place, Part> before = new HashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Map<String, Integer> owners = new HashMap<>();

    private Division(String text, Set<String> known, List<Part> parts) {
        this.text = text;
        this.known = known;
        parts.forEach(part -> before.put(new Place(part.start(), part.end()), part));
    }

    private record Place(int start, int end) {}

    /**
     * One report as the person sees it.
     *
     * @param organisation null to leave it out for now
     */
    record Piece(int start, int end, @Nullable String organisation) {}

    /**
     * @param known codes of all organisations
     * @param parts as they are now
     * @throws Problem naming each wrong field, or the part that may not be changed any more
     */
    static List<Part> of(String text, List<Piece> pieces, Set<String> known, List<Part> parts) {
        var division = new Division(text, known, parts);
        for (int i = 0; i < pieces.size(); i++) {
            division.check(i, pieces);
        }
        division.answer();
        var divided = new ArrayList<Part>();
        pieces.forEach(piece -> divided.add(division.part(divided.size() + 1, piece)));
        division.requireImported(divided);
        return divided;
    }

    private Part part(int no, Piece piece) {
        var same = before.get(new Place(piece.start(), piece.end()));
        if (same != null && same.status() == Status.IMPORTED && Objects.equals(same.organisation(), piece.organisation())) {
            return same.at(no);
        }
        var title = same != null ? same.title() : StructureReader.read(text.substring(piece.start(), piece.end())).title();
        return Part.open(no, piece.start(), piece.end(), title, piece.organisation());
    }

    private void requireImported(List<Part> divided) {
        var kept = divided.stream().map(Part::reportId).collect(Collectors.toSet());
        before.values().stream()
                .filter(part -> part.reportId() != null && !kept.contains(part.reportId()))
                .findFirst()
                .ifPresent(part -> {
                    throw Problem.conflict("import-begun", "第 %d 篇已经导入，它的起止和归属不能再改。".formatted(part.no()));
                });
    }

    private void check(int i, List<Piece> pieces) {
        var piece = pieces.get(i);
        int floor = i == 0 ? 0 : pieces.get(i - 1).end();
        require(piece.start() >= floor, i, "start", i == 0 ? "起点不能在文件之前" : "起点不能在上一篇的终点之前");
        require(piece.end() > piece.start(), i, "end", "终点应在起点之后");
        require(piece.end() <= text.length(), i, "end", "终点不能超出文件");
        if (piece.organisation() != null) {
            require(known.contains(piece.organisation()), i, "organisation", "没有这个党组织");
            var other = owners.putIfAbsent(piece.organisation(), i + 1);
            require(other == null, i, "organisation", "第 " + other + " 篇已属于这个党组织，一个党组织一年只有一份报告");
        }
    }

    private void require(boolean holds, int i, String field, String detail) {
        if (!holds) {
            errors.putIfAbsent("#/parts/" + i + "/" + field, detail);
        }
    }

    private void answer() {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
