package shuping.review;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;

@AnalyzeClasses(packages = "shuping.review", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresFormNoCircle = slices().matching("shuping.review.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theEngineStaysInItsOwnRoom =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.camunda..", "shuping.workflow..");

    @ArchTest
    static final ArchRule whatABeanNeedsStandsInItsConstructor = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule theRulesKnowNothingOfWebAndWire = noClasses()
            .that().haveNameMatching("shuping\\.review\\.(ballot\\.(Tally|Box|Merging|Choice)|rectification\\.Status|report\\.Stage)")
            .should().dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.jdbc..", "org.apache.kafka..");

    @ArchTest
    static final ArchRule controllersAreNobodysBusiness =
            classes().that().haveSimpleNameEndingWith("Controller").should().bePackagePrivate();

    @ArchTest
    static final ArchRule aVoteLeavesNoTrace = noClasses()
            .that().haveNameMatching("shuping\\.review\\.ballot\\.(Voting|Papers)")
            .should().dependOnClassesThat()
            .haveNameMatching("org\\.slf4j.*|java\\.time.*|shuping\\.platform\\.outbox.*|java\\.util\\.logging.*|org\\.slf4j\\.MDC");
}
