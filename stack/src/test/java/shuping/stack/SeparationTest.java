package shuping.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** 三员分立 in Keycloak itself: what each of the three, with a token of their own, may do there, and a business administrator. */
class SeparationTest {

    private static KeycloakApi keycloak;

    @BeforeAll
    static void open() {
        keycloak = new KeycloakApi(TestStack.get());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/separation.csv", delimiter = '|', quoteCharacter = '\'', numLinesToSkip = 1)
    void eachDoesWhatIsHisAndNoMore(String request, String body, int sysadmin, int secadmin, int auditor, int admin) {
        var expected = new LinkedHashMap<String, Integer>();
        expected.put("sysadmin", sysadmin);
        expected.put("secadmin", secadmin);
        expected.put("auditor", auditor);
        expected.put("admin", admin);
        var answered = new LinkedHashMap<String, Integer>();
        expected.keySet().forEach(who -> answered.put(who, status(who, request, body == null ? "" : body)));
        assertThat(answered).isEqualTo(expected);
    }

    private static int status(String who, String request, String body) {
        var someone = request.contains("SOMEONE") ? keycloak.someone() : "nobody";
        try {
            var answer = keycloak.call(who, request.replace("SOMEONE", someone), body.replace("NEW", "try-" + UUID.randomUUID()));
            keycloak.removeMade(answer);
            return answer.statusCode();
        } finally {
            keycloak.removeUser(someone);
        }
    }
}
