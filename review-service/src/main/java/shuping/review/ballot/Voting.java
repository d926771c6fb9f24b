package shuping.review.ballot;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shuping.platform.Actor;
import shuping.platform.Problem;
import shuping.review.report.Reports;

/** Casting a vote. Leaves nothing behind but one more marked paper and one more voter who has voted: no event, no log. */
@Service
class Voting {

    private final Ballots ballots;
    private final Papers papers;

    Voting(Ballots ballots, Papers papers) {
        this.ballots = ballots;
        this.papers = papers;
    }

    @Transactional
    void vote(UUID report, Choice choice, Actor actor) {
        var ballot = ballots.lock(report).orElseThrow(Reports::unknown);
        var voter = papers.voter(report, actor.username()).orElseThrow(Reports::unknown);
        ballot.mayVote();
        if (voter.voted()) {
            throw Problem.conflict("already-voted", "您已经对这份述职报告投过票，每人只能投一票。");
        }
        papers.cast(report, actor.username(), voter.box(), choice);
    }
}
