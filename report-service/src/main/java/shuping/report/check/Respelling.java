package shuping.report.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import shuping.report.check.Finding.Place;
import shuping.report.cycle.Severity;
import shuping.report.wording.Traditional;

/** Words written so that copy detection does not know them: 3会1课, D建, 108大, traditional characters with pinyin. */
@Component
class Respelling implements Check {

    private static final Rule RULE = new Rule("respelling", "变写字词",
            "把“党”写成“D”、“三会一课”写成“3会1课”，是逃避查重的写法，也不合公文规范。", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        var text = subject.text();
        var places = new ArrayList<Place>();
        words(text, subject.scan().digits(), places);
        words(text, subject.scan().letters(), places);
        words(text, subject.scan().suspects(), places);
        if (!places.isEmpty()) {
            places.sort(Comparator.comparingInt(Place::start));
            findings.add(RULE, "有 " + places.size() + " 处变写的字词。", advice(text, places), places);
        }
    }

    private static void words(String text, Scan.Places noticed, List<Place> places) {
        int end = 0;
        for (int i = 0; i < noticed.size(); i++) {
            int at = noticed.get(i);
            if (at < end) {
                continue;
            }
            if (Traditional.is(text.charAt(at))) {
                end = traditional(text, at, places);
            } else if (Spellings.party(text, at)) {
                places.add(new Place(at, at + 1, "党"));
            } else {
                var spelling = Spellings.at(text, at);
                if (spelling != null) {
                    end = spelling.end(text, at);
                    places.add(new Place(at - spelling.anchor(), end, spelling.right()));
                }
            }
        }
    }

    /** A run of traditional characters, with the pinyin in brackets that may follow it. */
    private static int traditional(String text, int start, List<Place> places) {
        int end = start;
        var right = new StringBuilder();
        while (end < text.length() && Traditional.is(text.charAt(end))) {
            right.append(Traditional.simplified(text.charAt(end++)));
        }
        end = Traditional.soundEnd(text, end);
        places.add(new Place(start, end, right.toString()));
        return end;
    }

    private static String advice(String text, List<Place> places) {
        var examples = places.stream()
                .map(place -> "“" + text.substring(place.start(), place.end()) + "”应写作“" + place.replacement() + "”")
                .distinct()
                .limit(3)
                .toList();
        return String.join("，", examples) + (places.size() > examples.size() ? "等" : "") + "。可以一键改正。";
    }
}
