package shuping.review.ballot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shuping.platform.Actor;
import shuping.review.report.Reports;

@RestController
class BallotController {

    private static final String SEES = "hasAnyRole('organizer','scrutineer','leader','administrator','evaluator')";

    private final BallotList list;
    private final Presiding presiding;
    private final Voting voting;

    BallotController(BallotList list, Presiding presiding, Voting voting) {
        this.list = list;
        this.presiding = presiding;
        this.voting = voting;
    }

    @GetMapping("/api/ballots")
    @PreAuthorize(SEES)
    List<BallotView> ballots(Actor actor) {
        return list.all(actor);
    }

    @GetMapping("/api/ballots/{reportId}")
    @PreAuthorize(SEES)
    BallotView ballot(@PathVariable UUID reportId, Actor actor) {
        return list.find(reportId, actor).orElseThrow(Reports::unknown);
    }

    @PostMapping("/api/ballots/{reportId}/opening")
    @PreAuthorize("hasRole('organizer')")
    BallotView open(@PathVariable UUID reportId, Actor actor) {
        presiding.open(reportId, actor);
        return ballot(reportId, actor);
    }

    @PostMapping("/api/ballots/{reportId}/closing")
    @PreAuthorize("hasRole('organizer')")
    TallyView close(@PathVariable UUID reportId, Actor actor) {
        return presiding.close(reportId, actor);
    }

    @GetMapping("/api/ballots/{reportId}/tally")
    @PreAuthorize("hasAnyRole('organizer','scrutineer','leader','administrator')")
    TallyView tally(@PathVariable UUID reportId) {
        return presiding.tally(reportId);
    }

    @PostMapping("/api/ballots/{reportId}/papers")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('evaluator')")
    void vote(@PathVariable UUID reportId, @Valid @RequestBody Paper paper, Actor actor) {
        voting.vote(reportId, paper.choice(), actor);
    }

    record Paper(@NotNull(message = "请选择一项评价") Choice choice) {}
}
