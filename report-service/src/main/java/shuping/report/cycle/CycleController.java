package shuping.report.cycle;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.lang.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shuping.contracts.BallotRules;
import shuping.contracts.Timetable;
import shuping.platform.Actor;
import shuping.platform.Problem;

@RestController
@RequestMapping("/api/cycles")
@Tag(name = "cycles")
class CycleController {

    private static final String ONE_LINE = "[^\\p{Cntrl}\\p{Cs}]*";

    private final Cycles cycles;
    private final CyclePublishing publishing;

    CycleController(Cycles cycles, CyclePublishing publishing) {
        this.cycles = cycles;
        this.publishing = publishing;
    }

    @GetMapping
    List<Cycle> cycles() {
        return cycles.all();
    }

    @GetMapping("/current")
    Cycle currentCycle() {
        return cycles.current()
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "no-cycle", "还没有印发述职年度方案。"));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('administrator')")
    Cycle openCycle(@Valid @RequestBody CycleOpening body, Actor actor) {
        return publishing.open(
                body.year, body.name.strip(), body.zone, body.timetable, body.ballotRules,
                body.reportRules == null ? ReportRules.usual() : body.reportRules, actor);
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasRole('administrator')")
    Cycle changeCycle(@PathVariable UUID id, @Valid @RequestBody CycleChange body) {
        return publishing.change(id, body.name, body.timetable, body.ballotRules, body.reportRules);
    }

    /** @param reportRules the usual ones where they are left out */
    record CycleOpening(
            @Min(value = 2000, message = "年度应在 2000 到 2100 之间")
            @Max(value = 2100, message = "年度应在 2000 到 2100 之间")
            int year,

            @NotBlank(message = "请填写名称")
            @Size(max = 100, message = "名称不能超过 100 个字")
            @Pattern(regexp = ONE_LINE, message = "名称中有不能保存的字符")
            String name,

            String zone,
            Timetable timetable,
            BallotRules ballotRules,
            @Nullable ReportRules reportRules) {}

    /**
     * @param name as it was where it is left out
     * @param reportRules as they were where they are left out
     */
    record CycleChange(
            @Nullable
            @Size(min = 1, max = 100, message = "名称应为 1 到 100 个字")
            @Pattern(regexp = ONE_LINE, message = "名称中有不能保存的字符")
            String name,

            Timetable timetable,
            BallotRules ballotRules,
            @Nullable ReportRules reportRules) {}
}
