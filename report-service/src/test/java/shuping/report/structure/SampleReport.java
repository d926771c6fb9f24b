package shuping.report.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A report made at random from parts, together with what a reader should find in it. */
record SampleReport(
        String title, List<String> achievements, List<String> shortcomings, List<String> causes, List<String> plan, String text) {

    private static final String[] TITLES = {"头雁领航聚合力山乡蝶变启新程", "赤岭镇党委书记抓基层党建工作述职报告", "“红色引擎”驱动“绿色崛起”", "强基固本担使命",
        "2023年度抓基层党建工作述职报告"};
    private static final String[] ACHIEVEMENTS = {"工作成效", "履职情况", "主要做法和成效", "履职工作特色和亮点", "工作开展情况", "履行职责情况", "主要工作完成情况"};
    private static final String[] SHORTCOMINGS = {"主要不足", "存在问题", "存在的主要问题", "问题短板", "存在问题及原因", "存在的主要问题和原因分析", "差距和不足"};
    private static final String[] PLANS = {"下步打算", "下一步工作打算", "今后努力方向", "改进措施", "下一步工作思路和主要措施"};
    private static final String[] VERBS = {"抓实", "建强", "擦亮", "拓展", "完善", "深化", "夯实", "推动", "创新", "培育"};
    private static final String[] OBJECTS = {"理论学习", "村级班子", "“先锋”品牌", "网格（片区）治理", "考核办法", "结对共建", "阵地建设", "产业发展", "服务载体、服务队伍",
        "年轻党员", "xx示范带", "1+N机制", "第一书记制度"};
    private static final String[] MATTERS = {"学习研究", "督促检查", "压力传导", "品牌培育", "队伍管理", "阵地使用", "统筹谋划", "工作创新", "党员教育", "制度执行"};
    private static final String[] WANTING = {"不够深入", "不够有力", "还有差距", "不够经常", "不到位", "较为薄弱", "办法不多", "不平衡"};
    private static final String[][] NUMBERS = {
        {"一是", "二是", "三是", "四是", "五是", "六是"}, {"（一）", "（二）", "（三）", "（四）", "（五）", "（六）"},
        {"(一)", "(二)", "(三)", "(四)", "(五)", "(六)"}, {"1.", "2.", "3.", "4.", "5.", "6."}, {"1、", "2、", "3、", "4、", "5、", "6、"},
        {"第一，", "第二，", "第三，", "第四，", "第五，", "第六，"}, {"①", "②", "③", "④", "⑤", "⑥"}};
    private static final String[] CAUSES = {"原因：", "主要原因：", "原因分析：", "究其原因，", "原因主要是", "究其原因，主要是"};

    static SampleReport of(Random random) {
        return new Writer(random, random.nextInt(4)).write(pick(random, TITLES));
    }

    /** With main headings and every line whole, as compiled files need it. */
    static SampleReport headed(Random random) {
        return new Writer(random, 0).write(pick(random, TITLES));
    }

    private static String pick(Random random, String... from) {
        return from[random.nextInt(from.length)];
    }

    private record Writer(Random random, int layout) {

        SampleReport write(String title) {
            var achievements = many(1 + random.nextInt(6), this::deed);
            var shortcomings = many(2 + random.nextInt(3), this::want);
            var causes = random.nextBoolean() ? many(2 + random.nextInt(2), this::want) : List.<String>of();
            var plan = many(2 + random.nextInt(3), this::deed);
            String text = title + "\n" + head("一", pick(random, ACHIEVEMENTS)) + numbered(achievements)
                    + head("二", pick(random, SHORTCOMINGS)) + listed(shortcomings)
                    + (causes.isEmpty() ? "" : (random.nextBoolean() ? "" : "\n") + pick(random, CAUSES) + listed(causes))
                    + head("三", pick(random, PLANS)) + numbered(plan) + "\n";
            return new SampleReport(title, achievements, shortcomings, causes, plan, damaged(text));
        }

        private List<String> many(int count, java.util.function.Supplier<String> one) {
            return IntStream.range(0, count).mapToObj(i -> one.get()).toList();
        }

        private String deed() {
            String deed = pick(random, VERBS) + pick(random, OBJECTS);
            if (random.nextBoolean()) {
                deed += "，" + pick(random, VERBS) + pick(random, OBJECTS);
            }
            return random.nextInt(3) == 0 ? deed + "。" + pick(random, VERBS) + pick(random, OBJECTS) + "xx个" : deed;
        }

        private String want() {
            return pick(random, MATTERS) + pick(random, WANTING);
        }

        private String head(String number, String words) {
            String end = pick(random, "\n", "\n", "。\n", "：\n", "\n\n", "：", " \n");
            return (layout == 1 ? "\n\n" : "\n") + number + pick(random, "、", "、", "、 ") + words + end;
        }

        private String numbered(List<String> items) {
            String[] numbers = NUMBERS[random.nextInt(NUMBERS.length)];
            String between = pick(random, "。", "。\n", "。\n\n", "；\n", "；");
            var text = new StringBuilder();
            for (int i = 0; i < items.size(); i++) {
                text.append(numbers[i]).append(items.get(i)).append(i + 1 < items.size() ? between : "。");
            }
            return text.toString();
        }

        private String listed(List<String> items) {
            return switch (random.nextInt(4)) {
                case 0 -> String.join("；", items) + "。";
                case 1 -> String.join("，", items) + "。";
                case 2 -> String.join("。", items) + "。";
                default -> numbered(items);
            };
        }

        /** Hard wraps, mill marks, Windows line ends: nothing of it may change what is read. */
        private String damaged(String text) {
            var damaged = new StringBuilder();
            var lines = new ArrayList<>(List.of(text.split("\n", -1)));
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                boolean body = line.length() > 30 && i > 0;
                if (layout == 2 && line.length() > 30) {
                    int at = 24 + random.nextInt(line.length() - 26);
                    boolean word = Glyphs.han(line.charAt(at)) && Glyphs.han(line.charAt(at - 1));
                    line = word ? line.substring(0, at) + "\n" + line.substring(at) : line;
                }
                if (layout == 3 && body) {
                    int at = line.length() / 2;
                    line = line.substring(0, at) + pick(random, "##paidbegin##", "【更~多素材@尽在某某文库】") + line.substring(at);
                }
                damaged.append(line).append(i + 1 < lines.size() ? layout == 3 ? "\r\n" : "\n" : "");
            }
            return damaged.toString();
        }
    }
}
