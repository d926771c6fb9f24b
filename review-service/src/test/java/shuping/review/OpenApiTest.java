package shuping.review;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shuping.platform.test.Api;
import shuping.platform.test.OpenApiFile;

@ReviewServiceTest
class OpenApiTest {

    @Autowired
    private Api api;

    @Test
    void theDescriptionInContractsIsWhatTheServiceSays() {
        OpenApiFile.matches("review-service", api);
    }
}
