package shuping.report.check;

import java.util.Comparator;
import java.util.List;
import shuping.report.check.Finding.Place;

/** Puts right what a machine can: watermarks and hidden characters go, respelt words become what they mean. */
public final class Cleaning {

    private Cleaning() {}

    /** Of places that overlap the earlier is put right, the others stay. */
    public static String of(String text, List<Finding> findings) {
        var places = findings.stream()
                .flatMap(finding -> finding.places().stream())
                .filter(place -> place.replacement() != null)
                .sorted(Comparator.comparingInt(Place::start))
                .toList();
        var clean = new StringBuilder(text.length());
        int next = 0;
        for (var place : places) {
            if (place.start() >= next) {
                clean.append(text, next, place.start()).append(place.replacement());
                next = place.end();
            }
        }
        return clean.append(text, next, text.length()).toString();
    }
}
