package shuping.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.lang.Nullable;

/**
 * What became of one passage.
 *
 * @param moved stands in another section, or in another order among those that stayed
 * @param before null where it was added
 * @param after null where it was removed
 */
public record Change(
        Kind kind, boolean moved, @Nullable Passage before, @Nullable Passage after, List<Stretch> pieces) {

    public enum Kind {
        UNCHANGED,
        CHANGED,
        ADDED,
        REMOVED
    }

    /** In the order of the later text; what was removed stands behind what it stood behind. */
    static List<Change> between(List<Passage> before, List<Passage> after) {
        var matching = new Matching(before, after);
        var stayed = IntStream.range(0, before.size()).filter(i -> matching.became(i) >= 0).toArray();
        var inOrder = Order.kept(IntStream.of(stayed).map(matching::became).toArray());
        var rows = new Change[after.size()];
        for (int n = 0; n < stayed.length; n++) {
            int later = matching.became(stayed[n]);
            rows[later] = stayed(before.get(stayed[n]), after.get(later), !inOrder[n]);
        }
        var removed = new ArrayList<List<Change>>();
        IntStream.rangeClosed(0, after.size()).forEach(place -> removed.add(new ArrayList<>()));
        int place = 0;
        for (int i = 0; i < before.size(); i++) {
            if (matching.became(i) < 0) {
                removed.get(place).add(removed(before.get(i)));
            } else {
                place = matching.became(i) + 1;
            }
        }
        var changes = new ArrayList<>(removed.get(0));
        for (int j = 0; j < after.size(); j++) {
            changes.add(rows[j] == null ? added(after.get(j)) : rows[j]);
            changes.addAll(removed.get(j + 1));
        }
        return changes;
    }

    private static Change stayed(Passage before, Passage after, boolean elsewhere) {
        var kind = before.text().equals(after.text()) ? Kind.UNCHANGED : Kind.CHANGED;
        return new Change(kind, elsewhere || before.kind() != after.kind(), before, after, Stretch.of(before.text(), after.text()));
    }

    private static Change removed(Passage passage) {
        return new Change(Kind.REMOVED, false, passage, null, Stretch.of(passage.text(), ""));
    }

    private static Change added(Passage passage) {
        return new Change(Kind.ADDED, false, null, passage, Stretch.of("", passage.text()));
    }
}
