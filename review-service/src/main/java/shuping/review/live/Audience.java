package shuping.review.live;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import shuping.contracts.Roles;
import shuping.platform.Actor;
import shuping.review.report.Readers;

/**
 * Who hears of what: of a report whoever may read its trail, of a ballot also who sees it in the list of ballots, of what
 * belongs to no report everyone. It is asked after the commit that told it, so a right that came with an event counts
 * for that event; and once for all that is new and all who read the same.
 */
class Audience {

    private final JdbcClient jdbc;

    Audience(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tell(List<Live> news, Collection<Stream> pages) {
        var reports = reports(news, live -> true);
        var rolls = rolls(reports(news, Live::ofBallot));
        pages.stream().collect(Collectors.groupingBy(page -> Readers.trailParameters(page.person()))).forEach((reader, alike) -> {
            var readable = readable(reports, reader);
            alike.forEach(page -> news.stream()
                    .filter(live -> live.reportId() == null || readable.contains(live.reportId())
                            || live.ofBallot() && sees(page.person(), live.reportId(), rolls))
                    .forEach(page::tell));
        });
    }

    private static Set<UUID> reports(List<Live> news, Predicate<Live> which) {
        return news.stream()
                .filter(live -> live.reportId() != null)
                .filter(which)
                .map(Live::reportId)
                .collect(Collectors.toSet());
    }

    private Set<UUID> readable(Set<UUID> reports, Map<String, Object> reader) {
        if (reports.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql("select r.id from report r where r.id in (:reports) and " + Readers.REPORT)
                .param("reports", reports)
                .params(reader)
                .query(UUID.class)
                .set();
    }

    private static boolean sees(Actor person, UUID ballot, Set<Voter> rolls) {
        return Readers.presides(person)
                || person.has(Roles.EVALUATOR) && rolls.contains(new Voter(ballot, person.username()));
    }

    private Set<Voter> rolls(Set<UUID> ballots) {
        if (ballots.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql("select report_id, username from ballot_voter where report_id in (:ballots)")
                .param("ballots", ballots)
                .query(Voter.class)
                .set();
    }

    record Voter(UUID reportId, String username) {}
}
