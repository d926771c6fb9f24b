package shuping.report.check;

import static shuping.report.check.Spelling.of;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shuping.report.wording.Traditional;

/** The respellings of document mills: digits in fixed phrases, letters for words, words that nobody writes. */
final class Spellings {

    private static final String CONGRESS = "精神|以来|报告|召开|代表|会议|胜利|提出|关于|擘画|》|”";
    /** What follows 党 and, in place of it, a letter that means nothing there. */
    private static final String AFTER_PARTY = "建|员|组织|组书记|组成员|组会|组理论|支部|总支|委|工委|课|校|章|费|性|风|群|务|史|纪|政|内|中央|旗|徽|规"
            + "|管干部|管人才|管武装|管意识|的(?:建设|领导|路线|方针|政策|纪律|组织|创新理论|宗旨|声音|二十大|十九大|十八大)";
    /** The letter is no part of a code, an address or a longer word. */
    private static final String NO_CODE = "(?<![A-Za-z0-9.@_-])";
    /** X also stands for 某: only where no 某 could stand is it 党. */
    private static final Pattern PARTY_X = Pattern.compile(
            NO_CODE + "X(?=建|员干部|员队伍|员教育|员发展|员活动|员志愿|员先锋|组织|课|章|费|史学习|性修养|性教育|性锻炼|风廉政|群服务|务公开|务工作|内|中央|旗|徽"
                    + "|的(?:建设|领导|路线|方针|组织|创新理论|二十大|十九大))|(?<=从严治|共产|坚持和加强|建好建强)X");

    private static final List<Spelling> ALL = List.of(
            of("3会1课", "三会一课"), of("3会一课", "三会一课"), of("三会1课", "三会一课"), of("1岗双责", "一岗双责"),
            of("2学1做", "两学一做"), of("2学一做", "两学一做"), of("两学1做", "两学一做"), of("4个意识", "四个意识"),
            of("4个自信", "四个自信"), of("", "2个维护", "(?!站|点|员)", "两个维护"), of("2个确立", "两个确立"),
            of("4个全面", "四个全面"), of("5位一体", "五位一体"), of("4议2公开", "四议两公开"), of("4议两公开", "四议两公开"),
            of("四议2公开", "四议两公开"), of("3重1大", "三重一大"), of("3重一大", "三重一大"), of("三重1大", "三重一大"),
            of("", "3农", "工作|问题|服务|干部|队伍|领域|发展", "三农"), of("第1书记", "第一书记"), of("第1责任人", "第一责任人"), of("第1议题", "第一议题"), of("1把手", "一把手"),
            of("1肩挑", "一肩挑"), of("3务公开", "三务公开"), of("2新组织", "两新组织"), of("1体化", "一体化"), of("8项规定", "八项规定"),
            of("108大", "十八大"), of("109大", "十九大"), of("二10大", "二十大"), of("", "18大", CONGRESS, "十八大"),
            of("", "19大", CONGRESS, "十九大"), of("", "20大", CONGRESS, "二十大"),
            of("", "三是15", "晚会|消费|国际|维权|投诉|活动", "3·15"),
            code("D", AFTER_PARTY, "党"), of("全|入|爱|从严治|共产", "D", "[\u4e00-\u9fff，。、；]", "党"),
            code("ZZ", "[\u4e00-\u9fff”]", "政治"), of("讲|学", "ZZ", "[，。、；]", "政治"),
            code("XJP", "[\u4e00-\u9fff]", "习近平"),
            code("GCD", "[\u4e00-\u9fff]", "共产党"),
            of("[县市区镇乡级]", "ZF", "[\u4e00-\u9fff，。、；]", "政府"),
            code("DZZ", "[\u4e00-\u9fff]", "党组织"),
            code("dang", "建|员|组织|支部|委|的建设|的领导", "党"),
            of("布暑", "部署"), of("", "效劳", "群众|中心|大局|意识|水平|能力|站|大厅|平台|质量|体系|发展|基层|企业|党员|百姓|型", "服务"),
            of("便民|志愿|公共|政务|为民|上门|社会|党群|热情", "效劳", "", "服务"),
            of("", "保持", "党的领导|以人民为中心|以习近平|问题导向|党管干部|党要管党|民主集中制|群众路线|围绕中心|两手抓", "坚持"),
            of("", "革新", "方式方法|工作思路|活动载体|驱动|社会治理|工作方法|党建", "创新"));

    private static final Map<Character, List<Spelling>> BY_FIRST =
            ALL.stream().collect(Collectors.groupingBy(Spelling::first));

    private Spellings() {}

    private static Spelling code(String wrong, String after, String right) {
        return of(NO_CODE, wrong, after, right);
    }

    /** Those Chinese characters by which a respelt word is noticed. */
    static IntStream firstCharacters() {
        return IntStream.concat(
                BY_FIRST.keySet().stream().mapToInt(c -> c).filter(c -> c > 'z'), Traditional.all());
    }

    /** The respelt word that is noticed by its character at i, or null. */
    static Spelling at(String text, int i) {
        for (var spelling : BY_FIRST.getOrDefault(text.charAt(i), List.of())) {
            if (spelling.end(text, i) > 0) {
                return spelling;
            }
        }
        return null;
    }

    /** Does the letter at i stand for 党? */
    static boolean party(String text, int i) {
        return text.charAt(i) == 'X'
                && PARTY_X.matcher(text).useTransparentBounds(true).region(i, text.length()).lookingAt();
    }
}
