package shuping.workflow;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import shuping.platform.test.Api;
import shuping.platform.test.OpenApiFile;
import shuping.platform.test.ServiceTest;

@ServiceTest
@Import(Process.class)
class OpenApiTest {

    @Autowired
    Api api;

    @Test
    void theDescriptionInContractsIsThatOfTheRunningService() {
        OpenApiFile.matches("workflow", api);
    }
}
