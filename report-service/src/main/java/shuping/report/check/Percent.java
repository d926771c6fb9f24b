package shuping.report.check;

/** A share as a reader says it. */
final class Percent {

    private Percent() {}

    /** @param share from 0 to 1 */
    static String of(double share) {
        return share > 0 && share < 0.01 ? "不到 1%" : Math.round(share * 100) + "%";
    }
}
