package shuping.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Demo people as Keycloak users. All have the same password, so it is hashed once here instead of once per user by
 * Keycloak, which would make the first start seconds longer.
 */
final class Users {

    static final String PASSWORD = "shuping";
    private static final int ITERATIONS = 210_000;

    private Users() {}

    static ArrayNode of(JsonNode people, Groups groups) {
        var credentials = credentials();
        var users = JsonNodeFactory.instance.arrayNode();
        for (var person : people) {
            var user = user(person, credentials);
            user.set("groups", groups.of(person));
            users.add(user);
        }
        return users;
    }

    private static ObjectNode user(JsonNode person, ArrayNode credentials) {
        var lastName = person.path("lastName").asText();
        var firstName = person.path("firstName").asText();
        var user = JsonNodeFactory.instance.objectNode()
                .put("username", person.path("username").asText())
                .put("lastName", lastName)
                .put("firstName", firstName)
                .put("enabled", true);
        user.set("credentials", credentials);
        user.putObject("attributes").putArray("fullName").add(lastName + firstName);
        return user;
    }

    private static ArrayNode credentials() {
        var salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        var base64 = Base64.getEncoder();
        var credentials = JsonNodeFactory.instance.arrayNode();
        credentials.addObject()
                .put("type", "password")
                .put("secretData", "{\"value\":\"%s\",\"salt\":\"%s\"}".formatted(
                        base64.encodeToString(hash(salt)), base64.encodeToString(salt)))
                .put("credentialData", "{\"hashIterations\":%d,\"algorithm\":\"pbkdf2-sha512\"}".formatted(ITERATIONS));
        return credentials;
    }

    private static byte[] hash(byte[] salt) {
        try {
            var key = new PBEKeySpec(PASSWORD.toCharArray(), salt, ITERATIONS, 512);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
