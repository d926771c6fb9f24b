package shuping.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmTest {

    private static final Path PEOPLE = Path.of("src/test/resources/people.json");
    private static final Path BASE = Root.directory().resolve("deploy/keycloak/shuping-realm.json");

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void aPersonBecomesAUserWhoseFullNameHasNoSpace() throws Exception {
        var user = json.readTree(Realm.demo(PEOPLE)).path("users").path(0);
        assertThat(user.path("username").asText()).isEqualTo("rev-office");
        assertThat(user.at("/attributes/fullName/0").asText()).isEqualTo("欧阳明远");
        assertThat(user.at("/attributes/department/0").asText()).isEqualTo("office");
        assertThat(user.at("/attributes/sectors")).hasSize(2);
        assertThat(user.path("realmRoles").path(0).asText()).isEqualTo("reviewer");
        assertThat(user.toString()).doesNotContain("\"value\":\"shuping\"");
    }

    @Test
    void passwordGrantsAndKnownSecretsAreForTheDemoOnly() throws Exception {
        var base = json.readTree(BASE.toFile());
        assertThat(client(base, "shuping-demo").isMissingNode()).isTrue();
        assertThat(client(base, "shuping-gateway").path("secret").asText()).isEqualTo("${GATEWAY_CLIENT_SECRET}");
        assertThat(base.path("sslRequired").asText()).isEqualTo("external");

        var demo = json.readTree(Realm.demo(PEOPLE));
        assertThat(client(demo, "shuping-demo").path("directAccessGrantsEnabled").asBoolean()).isTrue();
        assertThat(client(demo, "shuping-gateway").path("secret").asText()).isEqualTo("gateway-secret");
        assertThat(client(demo, "shuping-gateway").at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
    }

    @Test
    void whatDecidesRightsIsForAdministratorsToEdit() throws Exception {
        var profile = json.readTree(json.readTree(BASE.toFile())
                .at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0").asText());
        for (var name : new String[] {"fullName", "organisation", "department", "sectors"}) {
            var attribute = StreamSupport.stream(profile.path("attributes").spliterator(), false)
                    .filter(a -> a.path("name").asText().equals(name)).findFirst().orElseThrow();
            assertThat(attribute.at("/permissions/edit").toString()).isEqualTo("[\"admin\"]");
        }
    }

    private static JsonNode client(JsonNode realm, String id) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(c -> c.path("clientId").asText().equals(id)).findFirst()
                .orElse(com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }
}
