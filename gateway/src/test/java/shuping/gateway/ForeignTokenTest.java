package shuping.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import shuping.stack.TestStack;

/** Tokens with a signature that Keycloak's keys confirm, and something else wrong with them. */
@GatewayTest
class ForeignTokenTest {

    private static RSAKey key;
    private static String added;

    private Browser client;

    @BeforeAll
    static void trustOurKey() throws Exception {
        var own = new RSAKeyGenerator(2048).generate();
        added = new KeycloakAdmin().trust(Base64.getEncoder().encodeToString(own.toPrivateKey().getEncoded()));
        var published = JWKSet.load(URI.create(TestStack.get().issuer() + "/protocol/openid-connect/certs").toURL())
                .getKeys().stream()
                .filter(RSAKey.class::isInstance)
                .map(RSAKey.class::cast)
                .filter(other -> isSame(own, other))
                .findFirst()
                .orElseThrow();
        key = new RSAKey.Builder(own).keyID(published.getKeyID()).build();
    }

    @AfterAll
    static void forgetIt() {
        new KeycloakAdmin().remove(added);
    }

    @BeforeEach
    void open(@LocalServerPort int port) {
        client = new Browser("http://localhost:" + port);
    }

    @Test
    void aGoodOneIsGood() throws Exception {
        assertThat(statusOf(claims().build())).isEqualTo(200);
    }

    @Test
    void anExpiredOneIsRefused() throws Exception {
        assertThat(statusOf(claims().expirationTime(in(Duration.ofMinutes(-2))).build())).isEqualTo(401);
    }

    @Test
    void oneOfTheFutureIsRefused() throws Exception {
        assertThat(statusOf(claims().notBeforeTime(in(Duration.ofMinutes(5))).build())).isEqualTo(401);
    }

    @Test
    void oneForSomebodyElseIsRefused() throws Exception {
        assertThat(statusOf(claims().audience("another-api").build())).isEqualTo(401);
    }

    @Test
    void oneOfAnotherRealmIsRefused() throws Exception {
        var issuer = TestStack.get().issuer().replace("shuping", "master");
        assertThat(statusOf(claims().issuer(issuer).build())).isEqualTo(401);
    }

    private int statusOf(JWTClaimsSet claims) throws Exception {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return client.get("/api/me", "Authorization", "Bearer " + token.serialize()).statusCode();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(TestStack.get().issuer())
                .audience("shuping-api")
                .subject("someone")
                .claim("preferred_username", "organizer")
                .issueTime(in(Duration.ofMinutes(-10)))
                .expirationTime(in(Duration.ofMinutes(5)));
    }

    private static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }

    private static boolean isSame(RSAKey one, RSAKey other) {
        return MessageDigest.isEqual(one.getModulus().decode(), other.getModulus().decode());
    }
}
