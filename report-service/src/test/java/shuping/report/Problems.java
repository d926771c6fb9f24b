package shuping.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import shuping.platform.test.Api;

/** What every refusal looks like: a problem document in Chinese with a stable type and a trace id. */
public final class Problems {

    private Problems() {}

    public static void refused(int status, Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        problem(answer);
    }

    public static void problem(Api.Answer answer) {
        assertThat(answer.response().headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(answer.body().get("title").textValue()).matches("(?s).*[\\u4e00-\\u9fff].*");
        assertThat(answer.body().get("type").textValue()).startsWith("/problems/");
        assertThat(answer.body().get("traceId").textValue()).isNotBlank();
    }

    /** The fields that a 422 names. */
    public static List<String> pointers(Api.Answer answer) {
        refused(422, answer);
        return answer.body().get("errors").findValues("pointer").stream().map(JsonNode::textValue).toList();
    }
}
