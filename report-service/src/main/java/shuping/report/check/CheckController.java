package shuping.report.check;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "checks")
class CheckController {

    private final Checks checks;

    CheckController(Checks checks) {
        this.checks = checks;
    }

    @Operation(summary = "The rules whose severity a cycle can set")
    @GetMapping("/api/checks")
    List<Rule> checks() {
        return checks.rules();
    }
}
