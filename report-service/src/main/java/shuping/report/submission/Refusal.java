package shuping.report.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.http.HttpStatus;
import shuping.platform.Problem;

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
                status == ReportStatus.SUBMITTED ? "正在审核；退回修改后才能再次上传和报送" : "并已通过审核，不能再改"));
    }

    static Problem deadlinePassed(LocalDate lastDay) {
        return new Problem(HttpStatus.UNPROCESSABLE_ENTITY, "deadline-passed",
                "报送已于 " + DAY.format(lastDay) + "截止，请联系组织部。");
    }

    static Problem noDraft() {
        return Problem.invalid("#/text", "还没有上传述职报告");
    }

    static Problem noTitle() {
        return Problem.invalid("#/title", "请填写标题");
    }

    private static String at(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }
}
