package shuping.report.comparison;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;

/** Where two lists differ: what stands there in the one, and in its place in the other. Either may be empty. */
record Gap(int from, int end, int otherFrom, int otherEnd) {

    /** In order; what lies between two gaps is equal. */
    static List<Gap> between(List<String> list, List<String> other) {
        var gaps = new ArrayList<Gap>();
        for (var change : new MyersDiffWithLinearSpace<String>().computeDiff(list, other, null)) {
            var gap = new Gap(change.startOriginal, change.endOriginal, change.startRevised, change.endRevised);
            var last = gaps.isEmpty() ? null : gaps.get(gaps.size() - 1);
            if (last != null && last.end == gap.from && last.otherEnd == gap.otherFrom) {
                gaps.set(gaps.size() - 1, new Gap(last.from, gap.end, last.otherFrom, gap.otherEnd));
            } else {
                gaps.add(gap);
            }
        }
        return gaps;
    }
}
