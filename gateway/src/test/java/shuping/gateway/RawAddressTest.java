package shuping.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import shuping.stack.TestStack;

/** Addresses as no client library would send them. */
@GatewayTest
class RawAddressTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {
        "/api/reports/%00", "/api/reports/..%2f..%2factuator", "/api/reports/%zz", "/api/|reports", "/api/reports/%5c..", "/%c0%af"
    })
    void whatNobodyMayDecodeIsAProblem(String address) throws IOException {
        assertThat(get(address)).startsWith("HTTP/1.1 400").containsIgnoringCase("content-type: application/problem+json")
                .contains("无法理解这个请求").doesNotContain("Tomcat", "html", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/actuator/prometheus", "/report-service/actuator/prometheus", "/api/actuator/prometheus",
        "/api/reports/../../actuator/prometheus", "/api/reports/..%2f..%2factuator/prometheus",
        "/api/reports/%2e%2e/%2e%2e/actuator/prometheus", "/api/reports/..;/..;/actuator/prometheus",
        "/api/docs/report-service/../../../actuator/prometheus", "/api/reports//../../actuator/prometheus"
    })
    void noServicesMetricsAreReachedHoweverTheAddressIsWritten(String address) throws IOException {
        Backends.REPORT.calls.clear();
        Backends.REVIEW.calls.clear();
        Backends.WORKFLOW.calls.clear();
        get(address);
        assertThat(Backends.REPORT.calls).isEmpty();
        assertThat(Backends.REVIEW.calls).isEmpty();
        assertThat(Backends.WORKFLOW.calls).isEmpty();
    }

    private String get(String address) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Authorization: Bearer " + TestStack.get().token("sysadmin") + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
