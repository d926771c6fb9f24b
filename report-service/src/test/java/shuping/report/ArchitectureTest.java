package shuping.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;

@AnalyzeClasses(packages = "shuping.report", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresFormNoCircle = slices().matching("shuping.report.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theEngineStaysInItsOwnRoom =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.camunda..", "shuping.workflow..");

    @ArchTest
    static final ArchRule whatABeanNeedsStandsInItsConstructor = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule aReportChangesByVerbs = noMethods()
            .that().areDeclaredInClassesThat().haveNameMatching("shuping\\.report\\.submission\\.Report")
            .should().haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule theReportKnowsNothingOfWebAndWire = noClasses()
            .that().haveNameMatching("shuping\\.report\\.(submission\\.(Report|Draft|Version|Content)|cycle\\.Cycle)")
            .should().dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.jdbc..", "org.apache.kafka..");

    @ArchTest
    static final ArchRule controllersAreNobodysBusiness =
            classes().that().haveSimpleNameEndingWith("Controller").should().bePackagePrivate();
}
