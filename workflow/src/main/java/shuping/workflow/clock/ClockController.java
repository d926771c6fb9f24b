package shuping.workflow.clock;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shuping.platform.Problem;
import shuping.platform.calendar.WorkingDays;
import shuping.platform.clock.ClockOffset;

/** 系统时间. In the demo profile an administrator moves it forward, for all services at once. */
@RestController
@RequestMapping("/api/clock")
@Tag(name = "clock")
class ClockController {

    private final Clock clock;
    private final ObjectProvider<ClockOffset> offset;
    private final WorkingDays workingDays;

    ClockController(Clock clock, ObjectProvider<ClockOffset> offset, WorkingDays workingDays) {
        this.clock = clock;
        this.offset = offset;
        this.workingDays = workingDays;
    }

    @GetMapping
    Time now() {
        var demo = offset.getIfAvailable();
        var now = clock.instant();
        var year = now.atZone(ZoneId.of("Asia/Shanghai")).getYear();
        return new Time(now, demo == null ? null : demo.current(), workingDays.announced(year));
    }

    /** Answers at once; each process follows when it has read the new offset, this one before the answer's next read. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize("hasRole('administrator')")
    void move(@RequestBody Move move) {
        var demo = offset.getIfAvailable();
        if (demo == null) {
            throw Problem.conflict("no-demo-clock", "只有演示环境可以调整系统时间。");
        }
        var target = target(move, demo.current());
        if (target.compareTo(demo.current()) < 0) {
            throw Problem.invalid("#/to", "系统时间只能向前调整");
        }
        demo.move(target);
    }

    private Duration target(Move move, Duration current) {
        if (move.advance() != null) {
            return current.plus(move.advance());
        }
        if (move.to() != null) {
            return current.plus(Duration.between(clock.instant(), move.to()));
        }
        throw Problem.invalid("#/advance", "请给出 advance（如 P8D）或 to（时刻）");
    }

    record Move(@Nullable Duration advance, @Nullable Instant to) {}

    /**
     * @param offset how far the demo clock is ahead; null outside the demo
     * @param holidaysAnnounced whether the public holidays of the present year are known
     */
    record Time(Instant now, @Nullable Duration offset, boolean holidaysAnnounced) {}
}
