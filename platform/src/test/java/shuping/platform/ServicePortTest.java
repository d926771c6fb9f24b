package shuping.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shuping.platform.test.Api;
import shuping.platform.test.RawRequest;
import shuping.platform.test.ServiceTest;

/** Whatever is asked at a service's own port, its answer is a problem document in Chinese. */
@ServiceTest
class ServicePortTest {

    @Autowired
    Api api;

    @LocalServerPort
    int port;

    @Test
    void theErrorAddressIsOneThatNobodyServes() {
        var answer = api.get(null, "/error");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.response().headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body().get("title").textValue()).isEqualTo("没有这个地址。");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/api/incidents/%00", "/api/incidents/..%2f..%2factuator", "/api/incidents/%zz", "/api/|incidents",
        "/api/../../etc/passwd", "/api/incidents/%5c..", "/api/incidents//report-service", "/api/;x/incidents", "/%c0%af"
    })
    void anAddressThatNobodyMayDecodeIsAProblemToo(String address) throws IOException {
        var answer = RawRequest.get(port, address);
        assertThat(answer).startsWith("HTTP/1.1 400").containsIgnoringCase("content-type: application/problem+json")
                .contains("请求不完整或格式不对。").doesNotContain("Tomcat", "html", "Exception");
    }
}
