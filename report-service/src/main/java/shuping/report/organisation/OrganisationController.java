package shuping.report.organisation;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shuping.contracts.Level;
import shuping.contracts.Sector;
import shuping.platform.Problem;

@RestController
@RequestMapping("/api/organisations")
@Tag(name = "organisations")
class OrganisationController {

    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Organisations organisations;
    private final OrganisationRegister register;

    OrganisationController(Organisations organisations, OrganisationRegister register) {
        this.organisations = organisations;
        this.register = register;
    }

    @GetMapping
    List<Organisation> organisations() {
        return organisations.all();
    }

    @PutMapping(path = "/{code}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasRole('administrator')")
    Organisation registerOrganisation(@PathVariable String code, @Valid @RequestBody OrganisationRegistration body) {
        if (code.length() > 50 || !code.matches(CODE)) {
            throw Problem.invalid("#/code", "代码只能由小写字母、数字和连字符组成，不超过 50 个字符");
        }
        return register.register(new Organisation(
                code, body.name.strip(), body.sector, body.level, body.secretary, body.secretaryName.strip()));
    }

    record OrganisationRegistration(
            @NotBlank(message = "请填写名称")
            @Size(max = 100, message = "名称不能超过 100 个字")
            @Pattern(regexp = "[^\\p{Cntrl}\\p{Cs}]*", message = "名称中有不能保存的字符")
            String name,

            @NotNull(message = "请选择领域") Sector sector,

            @NotNull(message = "请选择层级") Level level,

            @NotBlank(message = "请填写书记的账号")
            @Pattern(regexp = "[A-Za-z0-9._@-]{1,100}", message = "账号只能由字母、数字和 . _ @ - 组成")
            String secretary,

            @NotBlank(message = "请填写书记的姓名")
            @Size(max = 50, message = "姓名不能超过 50 个字")
            @Pattern(regexp = "[^\\p{Cntrl}\\p{Cs}]*", message = "姓名中有不能保存的字符")
            String secretaryName) {}
}
