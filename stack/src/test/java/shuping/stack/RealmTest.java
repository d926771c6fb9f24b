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
        assertThat(user.path("groups").toString()).isEqualTo("[\"/角色/审核员\",\"/账号\",\"/部门/office\"]");
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
    void whatDecidesRightsStandsInGroupsAndNotInAccounts() throws Exception {
        var demo = json.readTree(Realm.demo(PEOPLE));
        assertThat(child(child(demo.path("groups"), "部门").path("subGroups"), "office").path("attributes").toString())
                .isEqualTo("{\"department\":[\"office\"],\"sectors\":[\"township\",\"street\"]}");
        assertThat(demo.path("users")).noneMatch(user -> user.has("realmRoles") || user.path("attributes").size() > 1);
        var profile = json.readTree(BASE.toFile())
                .at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0").asText();
        assertThat(profile).contains("fullName").doesNotContain("organisation", "department", "sectors", "unmanaged");
    }

    @Test
    void everyRoleHasOneGroupAndTheThreeStandApart() throws Exception {
        var base = json.readTree(BASE.toFile());
        var roles = base.at("/roles/realm").findValuesAsText("name");
        var carried = base.path("groups").findValues("realmRoles").stream().map(role -> role.path(0).asText()).toList();
        assertThat(carried).containsExactlyInAnyOrderElementsOf(roles);
        assertThat(child(base.path("groups"), "三员").path("subGroups").findValuesAsText("name"))
                .containsExactly("系统管理员", "安全管理员", "审计员");
    }

    private static JsonNode child(JsonNode groups, String name) {
        return StreamSupport.stream(groups.spliterator(), false)
                .filter(group -> group.path("name").asText().equals(name)).findFirst().orElseThrow();
    }

    private static JsonNode client(JsonNode realm, String id) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(c -> c.path("clientId").asText().equals(id)).findFirst()
                .orElse(com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }
}
