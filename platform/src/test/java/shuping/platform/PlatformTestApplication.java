package shuping.platform;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shuping.contracts.ReportEvent.OrganisationRegistered;
import shuping.platform.inbox.OnEvent;

/** The smallest service that stands on the platform: it writes down what it hears, and fails where a test wants it. */
@SpringBootApplication
public class PlatformTestApplication {

    @Component
    public static class Listener {

        private final JdbcClient jdbc;
        private volatile String failing = "";

        Listener(JdbcClient jdbc) {
            this.jdbc = jdbc;
            jdbc.sql("create table if not exists heard (id bigint generated always as identity, code text, name text)").update();
        }

        /** Names of organisations that cannot be handled for now. */
        public void failOn(String name) {
            failing = name;
        }

        @OnEvent
        void on(OrganisationRegistered event) {
            jdbc.sql("insert into heard (code, name) values (?, ?)").params(event.code(), event.name()).update();
            if (event.name().equals(failing)) {
                throw new IllegalStateException("暂时不能处理" + event.name());
            }
        }

        public List<String> heard(String code) {
            return new ArrayList<>(jdbc.sql("select name from heard where code = ? order by id").param(code).query(String.class).list());
        }
    }
}
