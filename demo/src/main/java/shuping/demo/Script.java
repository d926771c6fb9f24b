package shuping.demo;

import static shuping.demo.Part.Fate.DUE_SOON;
import static shuping.demo.Part.Fate.NO_PLAN;
import static shuping.demo.Part.Fate.ON_TIME;
import static shuping.demo.Part.Fate.OVERDUE;
import static shuping.demo.Part.Fate.PLAN_RETURNED;
import static shuping.demo.Part.Fate.PLAN_WAITING;
import static shuping.demo.Part.Fate.SENT_BACK;
import static shuping.demo.Part.Fate.STRUCK_OFF;
import static shuping.demo.Part.Fate.WAITING;

import java.util.List;
import shuping.demo.Part.Ending;
import shuping.demo.Part.Fate;
import shuping.demo.Part.Mood;

/** Who plays what, so that in the end every stage, every status and every light can be seen. */
class Script {

    /** Its agriculture reviewer sleeps past the deadline. */
    static final String LATE_REVIEW = "guiyuan";
    static final String LATE_DEPARTMENT = "agriculture";

    private static final List<Part> PARTS = List.of(
            early("daoxiang", Ending.WRITING, 0),
            early("gongjiao", Ending.WRITING, 0),
            early("linxi", Ending.REVIEW, 0),
            early("songping", Ending.REVIEW, 0),
            early("sanzhong", Ending.REVIEW, 0),
            early("wangqiao", Ending.REVISION, 1),
            early("jinxiuli", Ending.REVISION, 2),
            early("shiyuan", Ending.ESCALATED, 3),
            early("jiaotong", Ending.APPRAISAL, 3),
            early("laogan", Ending.APPRAISAL, 0),
            voted("dangan", Ending.BALLOT, 0, Mood.FAIR),
            voted("shijian", Ending.GRADING, 0, Mood.FAIR),
            voted("yunfan", Ending.GRADING, 1, Mood.WARM),
            rectifying("yunxiu", Mood.WARM, null, STRUCK_OFF, STRUCK_OFF, DUE_SOON, WAITING),
            rectifying("bailu", Mood.FAIR, "沿江党群服务站晚间开放时间不足，下班的人用不上。", STRUCK_OFF, ON_TIME, OVERDUE, ON_TIME),
            rectifying("qingshi", Mood.WARM, null, STRUCK_OFF, WAITING, DUE_SOON),
            rectifying("guiyuan", Mood.FAIR, null, NO_PLAN, PLAN_WAITING, PLAN_RETURNED),
            rectifying("shuiwu", Mood.FAIR, "热线工单只回复、不回访，群众是否满意说不清。", OVERDUE, SENT_BACK, STRUCK_OFF, WAITING),
            rectifying("zhongyi", Mood.WARM, null, ON_TIME, WAITING, PLAN_WAITING),
            new Part("eryuan", Ending.RECTIFICATION, 1, Mood.COOL, "AVERAGE",
                    "候诊时间长的问题连续两年出现，没有向患者公布整改进度。", List.of(OVERDUE, ON_TIME, NO_PLAN, STRUCK_OFF, DUE_SOON)),
            voted("liuwan", Ending.CLOSED, 0, Mood.WARM),
            voted("shimo", Ending.CLOSED, 0, Mood.FAIR),
            voted("qinghe", Ending.CLOSED, 0, Mood.WARM),
            voted("jiazheng", Ending.CLOSED, 1, Mood.FAIR));

    private Script() {}

    static List<Part> parts() {
        return PARTS;
    }

    static Part of(String organisation) {
        return PARTS.stream().filter(part -> part.organisation().equals(organisation)).findFirst().orElseThrow();
    }

    /** Those that hand in at once and go through the year; the others follow just before the deadline. */
    static List<Part> ahead() {
        return PARTS.stream().filter(part -> part.ending().reaches(Ending.APPRAISAL)).toList();
    }

    static List<Part> lastMinute() {
        return PARTS.stream()
                .filter(part -> part.ending().reaches(Ending.REVIEW) && !part.ending().reaches(Ending.APPRAISAL))
                .toList();
    }

    static List<Part> reaching(Ending ending) {
        return PARTS.stream().filter(part -> part.ending().reaches(ending)).toList();
    }

    private static Part early(String organisation, Ending ending, int returns) {
        return new Part(organisation, ending, returns, Mood.FAIR, null, null, List.of());
    }

    private static Part voted(String organisation, Ending ending, int returns, Mood mood) {
        return new Part(organisation, ending, returns, mood, null, null, List.of());
    }

    private static Part rectifying(String organisation, Mood mood, String remark, Fate... fates) {
        return new Part(organisation, Ending.RECTIFICATION, 0, mood, null, remark, List.of(fates));
    }
}
