package shuping.report.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import shuping.report.check.Finding.Place;
import shuping.report.cycle.Severity;

/** Numbers by which a person can be found: identity cards, mobile and home telephones, bank cards. */
@Component
class PersonalData implements Check {

    private static final Rule RULE = new Rule("personal-data", "个人信息",
            "述职报告会被许多人读到，身份证号、手机号、银行卡号属于个人信息，不应写入。", Severity.WARNING);
    private static final int REACH = 12;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    /** What stands before the number of a desk, not of a person. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:值班|热线|监督|举报|咨询|公开|服务|办公|投诉|报名|传真|求助)[^。；，\\n]{0,6}$|传真[：:]?$");
    private static final Pattern HOME = Pattern.compile("(?:家庭|家里|家中|住宅|本人|个人|户主|村民|居民|老人|党员)[^。；\\n]{0,8}(?:电话|号码|座机)[^。；\\n]{0,3}$");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Subject subject, Findings findings) {
        var text = subject.text();
        var digits = subject.scan().digits();
        var cards = new ArrayList<Place>();
        var telephones = new ArrayList<Place>();
        int end = 0;
        for (int i = 0; i < digits.size(); i++) {
            int start = digits.get(i);
            var number = start < end ? null : Number.at(text, start);
            if (number == null || number.length() < 10) {
                continue;
            }
            end = number.end();
            if (identity(number) || bankCard(number)) {
                cards.add(new Place(start, end));
            } else if (number.mobile() && !counts(text, end) && !before(OFFICE, text, start) || number.landline() && before(HOME, text, start)) {
                telephones.add(new Place(start, end));
            }
        }
        add(findings, "身份证号或银行卡号", cards);
        add(findings, "个人电话号码", telephones);
    }

    private static void add(Findings findings, String what, List<Place> places) {
        if (!places.isEmpty()) {
            findings.add(RULE, "写有" + what + " " + places.size() + " 个。", "请删去，需要时另附材料说明。", places);
        }
    }

    /** 13800000000元 is a sum. */
    private static boolean counts(String text, int end) {
        return end < text.length() && "元株名个户亩吨米棵".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean before(Pattern words, String text, int start) {
        return words.matcher(text).region(Math.max(0, start - REACH), start).find();
    }

    /** GB 11643: a date of birth and a check digit. */
    private static boolean identity(Number number) {
        var digits = number.digits();
        if (digits.length() != 18 || number.groups().indexOf('-') >= 0 || digits.charAt(0) == '0') {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return "10X98765432".charAt(sum % 11) == digits.charAt(17) && born(digits);
    }

    private static boolean born(String digits) {
        try {
            return LocalDate.of(Integer.parseInt(digits.substring(6, 10)), Integer.parseInt(digits.substring(10, 12)),
                    Integer.parseInt(digits.substring(12, 14))).getYear() >= 1900;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** ISO 7812: 银联 cards begin with 62. */
    private static boolean bankCard(Number number) {
        var digits = number.digits();
        if (digits.length() < 16 || digits.length() > 19 || !digits.startsWith("62") || digits.endsWith("X")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /**
     * A run of digits, which single blanks or dashes may part.
     *
     * @param digits without them
     * @param groups with a dash for each of them
     */
    private record Number(String digits, String groups, int end) {

        private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}|1[3-9]\\d-\\d{4}-\\d{4}");

        static Number at(String text, int start) {
            var digits = new StringBuilder();
            var groups = new StringBuilder();
            int i = start;
            while (i < text.length() && digits.length() < 20) {
                char c = text.charAt(i);
                if (digit(c)) {
                    char digit = (char) ('0' + (c & 0xf));
                    digits.append(digit);
                    groups.append(digit);
                    i++;
                } else if ((c == ' ' || c == '-') && i + 1 < text.length() && digit(text.charAt(i + 1))) {
                    groups.append('-');
                    i++;
                } else {
                    break;
                }
            }
            if (digits.length() == 17 && i < text.length() && (text.charAt(i) == 'X' || text.charAt(i) == 'x')) {
                digits.append('X');
                i++;
            }
            return new Number(digits.toString(), groups.toString(), i);
        }

        int length() {
            return digits.length();
        }

        boolean mobile() {
            return MOBILE.matcher(groups).matches();
        }

        boolean landline() {
            return digits.charAt(0) == '0' && digits.length() <= 12;
        }

        private static boolean digit(char c) {
            return c >= '0' && c <= '9' || c >= '０' && c <= '９';
        }
    }
}
