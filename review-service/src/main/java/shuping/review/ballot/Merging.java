package shuping.review.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Puts parts that are too small together with the next ones, so that no single vote can be read off a part. */
final class Merging {

    private Merging() {}

    /**
     * Groups of neighbouring parts, each of at least {@code minimum}; what remains at the end joins the group before.
     * Empty parts are left out: there is nothing to hide in them, and their weight must not go to others.
     */
    static <T> List<List<T>> merge(List<T> parts, ToIntFunction<T> size, int minimum) {
        var groups = new ArrayList<List<T>>();
        var group = new ArrayList<T>();
        for (var part : parts) {
            if (size.applyAsInt(part) > 0) {
                group.add(part);
                if (total(group, size) >= minimum) {
                    groups.add(group);
                    group = new ArrayList<>();
                }
            }
        }
        if (!group.isEmpty()) {
            if (groups.isEmpty()) {
                groups.add(group);
            } else {
                groups.get(groups.size() - 1).addAll(group);
            }
        }
        return groups;
    }

    private static <T> int total(List<T> group, ToIntFunction<T> size) {
        return group.stream().mapToInt(size).sum();
    }
}
