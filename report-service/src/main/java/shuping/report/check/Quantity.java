package shuping.report.check;

/**
 * A number with what it counts.
 *
 * @param end behind the unit
 * @param value of percentages: in percent
 * @param unit 名, 个, 次 …; 名, 位 and 人 are one; % for percentages
 * @param rough 多, 余, 近, 约: not to be calculated with
 */
record Quantity(int start, int end, double value, String unit, boolean rough) {

    static final String NUMERALS = "一二三四五六七八九十百千万亿两零〇";

    boolean percent() {
        return unit.equals("%");
    }

    boolean same(Quantity other) {
        return unit.equals(other.unit);
    }

    /** As people write it: without decimals where there are none. */
    String words() {
        var number = value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
        return number + (percent() ? "%" : " " + unit);
    }
}
