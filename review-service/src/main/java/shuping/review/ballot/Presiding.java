package shuping.review.ballot;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shuping.contracts.EvaluatorCategory;
import shuping.contracts.ReviewEvent;
import shuping.platform.Actor;
import shuping.platform.Problem;
import shuping.platform.outbox.Outbox;
import shuping.review.report.Cycle;
import shuping.review.report.Cycles;
import shuping.review.report.Reports;

/** What the organizer does: opens the ballot, closes it, reads the tally. */
@Service
class Presiding {

    private final Reports reports;
    private final Cycles cycles;
    private final Roll roll;
    private final Ballots ballots;
    private final Papers papers;
    private final Outbox outbox;
    private final Clock clock;

    Presiding(Reports reports, Cycles cycles, Roll roll, Ballots ballots, Papers papers, Outbox outbox, Clock clock) {
        this.reports = reports;
        this.cycles = cycles;
        this.roll = roll;
        this.ballots = ballots;
        this.papers = papers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Freezes roll and rules, and lays out one blank paper per voter. */
    @Transactional
    void open(UUID id, Actor actor) {
        var report = reports.find(id).orElseThrow(Reports::unknown);
        reports.lock(id);
        ballots.lock(id).orElseThrow(Reports::unknown).mayOpen();
        var rules = cycles.find(report.cycleId()).map(Cycle::ballotRules).orElseThrow(() -> Problem.conflict(
                "cycle-unknown", "这份报告所属年度的测评规则尚未送达，请稍后再试。"));
        var sizes = roll.sizes(report);
        var voters = sizes.values().stream().mapToInt(Integer::intValue).sum();
        refuseTooSmall(voters, rules.minimumVoters());
        var categories = List.of(EvaluatorCategory.values());
        var box = 0;
        for (var merged : Merging.merge(categories, category -> sizes.getOrDefault(category, 0), rules.minimumVoters())) {
            ballots.addBox(id, box, merged);
            papers.addVoters(id, box++, merged.stream().map(Enum::name).toArray(String[]::new));
        }
        papers.layOut(id);
        var now = clock.instant();
        ballots.opened(id, rules, actor, now);
        outbox.publish(new ReviewEvent.BallotOpened(id, voters, actor.username(), actor.name(), now));
    }

    /** From here on no vote counts any more; the tally stands. */
    @Transactional
    TallyView close(UUID id, Actor actor) {
        reports.find(id).orElseThrow(Reports::unknown);
        reports.lock(id);
        ballots.lock(id).orElseThrow(Reports::unknown).mayClose();
        var tally = Tally.of(ballots.rules(id), ballots.count(id));
        var view = TallyView.of(tally);
        refuseTooFew(view.cast(), ballots.rules(id).minimumVoters());
        var now = clock.instant();
        ballots.closed(id, view.score(), actor, now);
        outbox.publish(new ReviewEvent.BallotClosed(
                id, view.score(), view.cast(), view.roll(), actor.username(), actor.name(), now));
        return view;
    }

    /** Counted anew from the papers each time. */
    @Transactional(readOnly = true)
    TallyView tally(UUID id) {
        ballots.find(id).orElseThrow(Reports::unknown).mayBeRead();
        return TallyView.of(Tally.of(ballots.rules(id), ballots.count(id)));
    }

    /** A tally of one or two papers would tell what those voters marked. */
    private static void refuseTooFew(int cast, int minimum) {
        if (cast > 0 && cast < minimum) {
            throw Problem.conflict("too-few-papers",
                    "只收到%d张测评票，少于%d张时单张票可能被推知，请等更多评议人投票后再计票。".formatted(cast, minimum));
        }
    }

    private static void refuseTooSmall(int voters, int minimum) {
        if (voters == 0) {
            throw Problem.conflict("roll-empty", "名册中没有评议人，请先导入名册再开启测评。");
        }
        if (voters < minimum) {
            throw Problem.conflict("roll-too-small",
                    "名册中只有%d名评议人，少于%d名时单张测评票可能被推知，不能开启测评。".formatted(voters, minimum));
        }
    }
}
