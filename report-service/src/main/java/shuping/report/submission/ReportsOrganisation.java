package shuping.report.submission;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shuping.platform.inbox.AffectedOrganisation;

/** Whose affair an incident is: the key is an organisation's code or a report's id. */
@Component
class ReportsOrganisation implements AffectedOrganisation {

    private final JdbcClient jdbc;

    ReportsOrganisation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> nameOf(String key) {
        return jdbc.sql("""
                        select name from organisation
                        where code = :key or code = (select organisation from report where id::text = :key)""")
                .param("key", key)
                .query(String.class)
                .optional();
    }
}
