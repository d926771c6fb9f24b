package shuping.report.organisation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All 党组织. */
@Repository
public class Organisations {

    private static final String COLUMNS = "code, name, sector, level, secretary, secretary_name";

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Organisation> all() {
        return jdbc.sql("select " + COLUMNS + " from organisation order by code").query(Organisation.class).list();
    }

    /** Another text after every change of the register, whoever made it. */
    public String state() {
        return jdbc.sql("select count(*) || ' ' || coalesce(sum(extract(epoch from changed_at)), 0) from organisation")
                .query(String.class)
                .single();
    }

    public Organisation get(String code) {
        return jdbc.sql("select " + COLUMNS + " from organisation where code = ?")
                .param(code)
                .query(Organisation.class)
                .single();
    }

    /** All of them, and none is added before the transaction ends: an organisation owes a report or comes after. */
    public List<Organisation> allUntilCommit() {
        jdbc.sql("lock table organisation in share row exclusive mode").update();
        return all();
    }

    /** Locks the row, so that two changes of one organisation are told in the order they are made. */
    Optional<Organisation> lock(String code) {
        return jdbc.sql("select " + COLUMNS + " from organisation where code = ? for update")
                .param(code)
                .query(Organisation.class)
                .optional();
    }

    /** @return false if somebody else has just added it */
    boolean add(Organisation organisation, Instant at) {
        return jdbc.sql("""
                        insert into organisation (code, name, sector, level, secretary, secretary_name, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (code) do nothing""")
                .params(organisation.code(), organisation.name(), organisation.sector().name(),
                        organisation.level().name(), organisation.secretary(), organisation.secretaryName(),
                        Timestamp.from(at))
                .update() == 1;
    }

    void change(Organisation organisation, Instant at) {
        jdbc.sql("""
                        update organisation
                        set name = ?, sector = ?, level = ?, secretary = ?, secretary_name = ?, changed_at = ?
                        where code = ?""")
                .params(organisation.name(), organisation.sector().name(), organisation.level().name(),
                        organisation.secretary(), organisation.secretaryName(), Timestamp.from(at),
                        organisation.code())
                .update();
    }
}
