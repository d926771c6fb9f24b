package shuping.demo;

import java.util.List;
import java.util.Map;
import shuping.demo.Part.Mood;

/** What the players say and write. */
class Words {

    private static final Map<String, String> GRADES =
            Map.of("GOOD", "好", "FAIRLY_GOOD", "较好", "AVERAGE", "一般", "POOR", "差");

    private static final Map<String, String> STAGES = Map.of(
            "WRITING", "撰写报送",
            "REVIEW", "部门审核",
            "REVISION", "退回修改",
            "ESCALATED", "三次退回、待领导裁定",
            "APPRAISAL", "通过审核、现场测评",
            "GRADING", "评定等次",
            "RECTIFICATION", "整改落实",
            "CLOSED", "办结");

    private static final Map<String, String> RETURNED = Map.of(
            "wangqiao", "通篇没有一个数字、一件实事，原因放到哪里都适用。请逐条写明做了什么、没做好什么、准备怎么改。",
            "jinxiuli", "与桂苑社区的报告大段雷同，只换了名称和数字。请写自己的社区、自己做的事。",
            "jiaotong", "通篇“我局”，看不出书记本人抓了什么。请写书记履行第一责任人职责的情况。",
            "shiyuan", "成效空泛，原因全部归于客观，下步打算没有时限和责任人，请重写后三部分。",
            "jiazheng", "没有写原因分析，请补充，并与三项不足一一对应。",
            "yunfan", "“义务加班没有一人叫苦”的提法不妥，请改写。",
            "eryuan", "上年度点评指出的候诊时间长的问题，报告没有交代整改情况，请补充。");

    /** What is rewritten before handing in again, by organisation: passage and what stands there afterwards. */
    private static final Map<String, List<String>> REWRITTEN = Map.of(
            "jinxiuli", List.of("桂苑社区", "锦绣里社区"),
            "jiazheng", List.of("三、下步打算", "三、原因分析\n一是我总想着行业协会没有场地经费，没有主动找街道商量共用。二是照搬机关的学习办法，没有顾及服务员的作息。三是走访先挑大门店，对小门店能拖就拖。\n四、下步打算"),
            "yunfan", List.of("，整个项目组义务加班没有一人叫苦", "，上线以后由支部安排轮休补休"),
            "eryuan", List.of("一、工作成效\n", "一、工作成效\n针对上年度点评指出的候诊时间长的问题，一年来增设号源、错峰放号，内科高峰平均候诊由九十五分钟减到七十八分钟，离目标还有差距，列入今年的不足继续整改。"));

    private Words() {}

    static String grade(String grade) {
        return GRADES.getOrDefault(grade, grade);
    }

    static String stage(String stage) {
        return STAGES.getOrDefault(stage, stage);
    }

    static String returned(String organisation, int round) {
        var opinion = RETURNED.getOrDefault(organisation, "部分不足没有数据和事例支撑，请补充具体情况后再报。");
        return round == 1 ? opinion : "修改后问题依旧，第 " + round + " 次提出：" + opinion;
    }

    static String passed(String department) {
        return "organisation".equals(department)
                ? "内容符合方案要求，不足和措施基本对应，同意提交现场测评。"
                : "涉及本部门的情况和数据已核对，属实，同意。";
    }

    static int score(Mood mood, String department) {
        var base = switch (mood) {
            case WARM -> 94;
            case FAIR -> 86;
            case COOL -> 74;
        };
        return base + department.length() % 4;
    }

    /** The text as handed in after a return: the passage rewritten where one was named, else no more than a promise. */
    static String revised(String organisation, String text, int round) {
        var rewritten = REWRITTEN.get(organisation);
        return rewritten == null
                ? text + "根据第" + "一二三四五".charAt(round - 1) + "轮审核意见，我对以上内容作了核实，不足部分逐条对照台账核对了数据，由我本人负总责。\n"
                : text.replace(rewritten.get(0), rewritten.get(1));
    }

    static String comment(String grade) {
        return switch (grade) {
            case "GOOD" -> "抓得实、说得准，敢于拿自己的短处开刀。要防止一好遮百丑，把做法变成制度。";
            case "FAIRLY_GOOD" -> "思路清楚，成效看得见，不足还可以挖得更深。会后重点抓好讲到的几件具体事。";
            case "AVERAGE" -> "工作有推进，但老问题拖得久、新办法不多。请三个月内拿出让群众感受得到的变化。";
            default -> "主责主业抓得不紧，请对照点评逐条整改，限期再报。";
        };
    }

    static String evidence(String problem) {
        return "整改问题：" + problem + "\n整改过程：专题会议研究两次，责任到人，按周调度。\n整改结果：问题已解决，结果公示七天，没有收到异议。\n";
    }
}
