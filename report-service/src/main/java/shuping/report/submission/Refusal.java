package shuping.report.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.http.HttpStatus;
import shuping.platform.Problem;
import shuping.report.check.Finding;
import shuping.report.submission.Matchings.Corrected;

/** The rules of submission in the words of those who break them. */
final class Refusal {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private Refusal() {}

    static Problem notFound() {
        return Problem.notFound("这份述职报告");
    }

    /** Somebody submitted it already, and it did not come back. */
    static Problem submitted(ReportStatus status, int version, Submission latest, ZoneId zone) {
        return Problem.conflict("already-submitted", "第 %d 版已由%s于 %s 报送，%s。".formatted(
                version, latest.byName(), at(latest.at(), zone),
                status == ReportStatus.SUBMITTED ? "正在审核；退回或撤回后才能再次上传和报送" : "并已通过审核，不能再改"));
    }

    /** Another draft was saved since the writer read his. */
    static Problem savedMeanwhile(Draft saved, ZoneId zone) {
        return Problem.conflict("saved-meanwhile", "%s已于 %s 保存了另一份草稿，您的内容还没有保存；请对照后再存。".formatted(
                saved.updatedByName(), at(saved.updatedAt(), zone)));
    }

    /** What was agreed to was another text. */
    static Problem changedMeanwhile(Draft draft, ZoneId zone) {
        return Problem.conflict("draft-changed", "草稿已由%s于 %s 修改，请看过最新的提示再清理。".formatted(
                draft.updatedByName(), at(draft.updatedAt(), zone)));
    }

    /** @param corrected by somebody before, or null; where he did not come later, the draft was written meanwhile */
    static Problem matchedMeanwhile(Draft draft, Corrected corrected, ZoneId zone) {
        return Problem.conflict("matched-meanwhile", corrected != null && corrected.at().isAfter(draft.updatedAt())
                ? "%s已于 %s 改过对照表，您的改动还没有保存；请刷新后再改。".formatted(corrected.byName(), at(corrected.at(), zone))
                : "%s已于 %s 改过草稿，对照表里的条目变了；请刷新后再改。".formatted(
                        draft.updatedByName(), at(draft.updatedAt(), zone)));
    }

    static Problem deadlinePassed(LocalDate lastDay) {
        return new Problem(HttpStatus.UNPROCESSABLE_ENTITY, "deadline-passed",
                "报送已于 " + DAY.format(lastDay) + "截止，请联系组织部。");
    }

    static Problem noDraft() {
        return invalid("#/text", "还没有上传述职报告");
    }

    static Problem noTitle() {
        return invalid("#/title", "请填写标题");
    }

    /** Each finding with what to do about it. */
    static Problem blocked(List<Finding> findings) {
        var problem = new Problem(HttpStatus.UNPROCESSABLE_ENTITY, "blocking-findings",
                "有 " + findings.size() + " 条阻断提示，处理后才能报送");
        findings.forEach(finding ->
                problem.field(finding.aboutTitle() ? "#/title" : "#/text", finding.message() + finding.advice()));
        return problem;
    }

    private static Problem invalid(String pointer, String sentence) {
        return new Problem(HttpStatus.UNPROCESSABLE_ENTITY, "invalid", sentence).field(pointer, sentence);
    }

    private static String at(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }
}
