package shuping.report.rectification;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shuping.contracts.ReviewEvent.ItemsListed;
import shuping.contracts.WorkflowEvent.ItemVerified;
import shuping.platform.inbox.OnEvent;

/** What the other services tell about rectification items, kept for next year's report. */
@Component
class RectificationNews {

    private static final Logger log = LoggerFactory.getLogger(RectificationNews.class);

    private final JdbcClient jdbc;

    RectificationNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A list told again adds what is new and keeps what became of the items. */
    @OnEvent
    void on(ItemsListed event) {
        event.items().forEach(item -> add(event.reportId(), item));
    }

    /** Spot checks may re-open an item: the last word counts. */
    @OnEvent
    void on(ItemVerified event) {
        int known = jdbc.sql("update rectification_item set struck_off = ? where id = ?")
                .params(event.struckOff(), event.itemId())
                .update();
        if (known == 0) {
            log.warn("News about rectification item {}, which nobody listed", event.itemId());
        }
    }

    private void add(UUID report, ItemsListed.Item item) {
        jdbc.sql("""
                        insert into rectification_item (id, report_id, no, problem, source)
                        values (?, ?, ?, ?, ?)
                        on conflict (id) do update set (no, problem, source) = (excluded.no, excluded.problem, excluded.source)""")
                .params(item.itemId(), report, item.no(), item.problem(), item.source().name())
                .update();
    }
}
