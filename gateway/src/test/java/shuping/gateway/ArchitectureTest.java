package shuping.gateway;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;
import shuping.contracts.Roles;

@AnalyzeClasses(packages = "shuping.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule nothingIsPublicButTheApplication =
            classes().that().areTopLevelClasses().and().doNotHaveSimpleName("GatewayApplication").should().notBePublic();

    @ArchTest
    static final ArchRule dependenciesAreGivenToConstructors = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule theGatewayKnowsNothingOfTheDomainButItsRoles =
            noClasses().should().dependOnClassesThat(resideInAnyPackage("shuping.report..", "shuping.review..",
                    "shuping.workflow..", "shuping.contracts..").and(not(type(Roles.class))));
}
