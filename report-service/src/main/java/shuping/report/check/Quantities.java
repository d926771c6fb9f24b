package shuping.report.check;

import java.util.ArrayList;
import java.util.List;

/** Reads the numbers of a text, Arabic and Chinese, that have a unit: 86名, 三百八十万元, 百分之九十六, 四成六, 1.2万人次. */
final class Quantities {

    private static final String[] LONG_UNITS = {"人次", "公里", "小时", "分钟", "平方米", "个百分点", "个月", "个小时"};
    private static final String UNITS = "名人位个户家所支次件条项场期处亩元吨米页篇份块台辆间座栋套株门类对批起岁天";
    /** 五成 is a share, 四成立 is none. */
    private static final String NO_SHARE = "立员果效功长绩本为就了";
    private static final String DIGITS = "零一二三四五六七八九";

    private final String text;
    private int at;

    private Quantities(String text) {
        this.text = text;
    }

    static List<Quantity> in(String text, Scan scan) {
        var digits = scan.digits();
        var numerals = scan.numerals();
        var reader = new Quantities(text);
        var found = new ArrayList<Quantity>();
        int d = 0;
        int n = 0;
        int end = 0;
        while (d < digits.size() || n < numerals.size()) {
            boolean arabic = n == numerals.size() || d < digits.size() && digits.get(d) < numerals.get(n);
            int start = arabic ? digits.get(d++) : numerals.get(n++);
            var quantity = start < end ? null : reader.read(start);
            if (quantity != null) {
                found.add(quantity);
                end = quantity.end();
            } else {
                end = Math.max(end, reader.at);
            }
        }
        return found;
    }

    private Quantity read(int start) {
        at = start;
        if (start > 0 && "第0123456789.．".indexOf(text.charAt(start - 1)) >= 0) {
            return null;
        }
        if (text.startsWith("百分之", start)) {
            at = start + 3;
            return at < text.length() ? percentage(start, number()) : null;
        }
        double value = number();
        boolean one = value < 2 && !digit(text.charAt(start));
        if (value < 0 || one || at >= text.length()) {
            return null;
        }
        char next = text.charAt(at);
        if (next == '%' || next == '％') {
            at++;
            return percentage(start, value);
        }
        if (next == '成' && value < 10 && (at + 1 == text.length() || NO_SHARE.indexOf(text.charAt(at + 1)) < 0)) {
            return tenths(start, value);
        }
        boolean rough = next == '多' || next == '余' || next == '几';
        at += rough ? 1 : 0;
        if (at < text.length() && (text.charAt(at) == '万' || text.charAt(at) == '亿')) {
            value *= text.charAt(at++) == '万' ? 1e4 : 1e8;
        }
        var unit = unit();
        return unit == null ? null : new Quantity(start, at, value, unit, rough || about(start));
    }

    private Quantity percentage(int start, double value) {
        boolean point = text.startsWith("个百分点", at);
        return value < 0 || point ? null : new Quantity(start, at, value, "%", about(start));
    }

    /** 四成六 is 46 %. */
    private Quantity tenths(int start, double value) {
        at++;
        int more = at < text.length() ? DIGITS.indexOf(text.charAt(at)) : -1;
        if (more > 0) {
            at++;
        }
        return new Quantity(start, at, value * 10 + Math.max(0, more), "%", about(start) || text.startsWith("多", at));
    }

    private String unit() {
        for (var unit : LONG_UNITS) {
            if (text.startsWith(unit, at)) {
                at += unit.length();
                return unit;
            }
        }
        int unit = at < text.length() ? UNITS.indexOf(text.charAt(at)) : -1;
        if (unit < 0) {
            return null;
        }
        at++;
        return unit <= 2 ? "名" : UNITS.substring(unit, unit + 1);
    }

    private boolean about(int start) {
        return start > 0 && "约近超逾过几足到".indexOf(text.charAt(start - 1)) >= 0;
    }

    /** The number at {@code at}, which moves behind it; negative if it is none. */
    private double number() {
        return digit(text.charAt(at)) ? arabic() : han();
    }

    private double arabic() {
        double value = 0;
        double decimal = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (digit(c)) {
                value = decimal == 0 ? value * 10 + (c & 0xf) : value + (c & 0xf) * decimal;
                decimal /= 10;
            } else if (c == '.' && decimal == 0 && at + 1 < text.length() && digit(text.charAt(at + 1))) {
                decimal = 0.1;
            } else if (!(c == ',' && thousands())) {
                break;
            }
            at++;
        }
        return scaled(Math.round(value * 1e6) / 1e6);
    }

    private boolean thousands() {
        return at + 3 < text.length() && digit(text.charAt(at + 1)) && digit(text.charAt(at + 2)) && digit(text.charAt(at + 3));
    }

    private double scaled(double value) {
        if (at < text.length() && (text.charAt(at) == '万' || text.charAt(at) == '亿')) {
            return value * (text.charAt(at++) == '万' ? 1e4 : 1e8);
        }
        return value;
    }

    /** 三百八十万, 一万二千, 两千六, 十二. */
    private double han() {
        int from = at;
        double whole = 0;
        double part = 0;
        double digit = -1;
        double last = 1;
        for (; at < text.length() && Quantity.NUMERALS.indexOf(text.charAt(at)) >= 0; at++) {
            char c = text.charAt(at);
            double power = switch (c) {
                case '十' -> 10;
                case '百' -> 100;
                case '千' -> 1000;
                case '万' -> 1e4;
                case '亿' -> 1e8;
                default -> 0;
            };
            if (power == 0) {
                digit = c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
                last = digit == 0 ? 10 : last;
            } else if (power < 1e4) {
                part += (digit < 0 ? 1 : digit) * power;
                digit = -1;
                last = power;
            } else {
                whole += (part + Math.max(0, digit)) * power;
                part = 0;
                digit = -1;
                last = power;
            }
        }
        return at == from ? -1 : whole + part + (digit < 0 ? 0 : digit * (last > 10 && whole + part > 0 ? last / 10 : 1));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }
}
