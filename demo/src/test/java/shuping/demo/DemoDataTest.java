package shuping.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shuping.contracts.Department;
import shuping.contracts.EvaluatorCategory;
import shuping.contracts.Level;
import shuping.contracts.Roles;
import shuping.contracts.Sector;
import shuping.demo.DemoData.Organisation;
import shuping.demo.DemoData.Person;

class DemoDataTest {

    private static final List<String> THREE_POWERS = List.of(Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN, Roles.AUDITOR);

    private final DemoData data = new DemoData();

    @Test
    void thereAre24OrganisationsOfEverySectorAndLevel() {
        assertThat(data.organisations()).hasSize(24).extracting(Organisation::code).doesNotHaveDuplicates();
        assertThat(data.organisations()).extracting(it -> Sector.valueOf(it.sector())).contains(Sector.values());
        assertThat(data.organisations()).extracting(it -> Level.valueOf(it.level())).contains(Level.values());
    }

    @Test
    void everyOrganisationHasItsSecretary() {
        for (var organisation : data.organisations()) {
            assertThat(data.with(Roles.SECRETARY))
                    .filteredOn(person -> organisation.code().equals(person.organisation()))
                    .singleElement()
                    .satisfies(person -> {
                        assertThat(person.username()).isEqualTo(organisation.secretary());
                        assertThat(person.name()).isEqualTo(organisation.secretaryName());
                    });
        }
    }

    @Test
    void aDrafterPreparesForOneOrganisation() {
        assertThat(data.with(Roles.DRAFTER)).singleElement()
                .satisfies(person -> assertThat(data.organisation(person.organisation())).isNotNull());
    }

    @Test
    void everyDepartmentHasAReviewerAndTheLeadingOneTwo() {
        var reviewers = data.with(Roles.REVIEWER).stream()
                .collect(Collectors.groupingBy(person -> Department.of(person.department()), Collectors.counting()));
        assertThat(reviewers).containsOnlyKeys(Department.values()).containsEntry(Department.ORGANISATION, 2L);
    }

    @Test
    void rolesAreThoseOfTheRealmAndEachHasSomeone() {
        assertThat(data.people()).flatExtracting(Person::roles).containsOnly(Roles.all().toArray(String[]::new));
    }

    @Test
    void theThreeAdministratorsExcludeOneAnotherAndAllBusiness() {
        assertThat(data.people())
                .filteredOn(person -> person.roles().stream().anyMatch(THREE_POWERS::contains))
                .hasSize(3)
                .allSatisfy(person -> assertThat(person.roles()).hasSize(1));
    }

    @Test
    void fortyEvaluatorsAreEnoughInEveryCategoryToKeepTheBallotSecret() {
        var categories = data.with(Roles.EVALUATOR).stream()
                .collect(Collectors.groupingBy(person -> EvaluatorCategory.valueOf(person.category()), Collectors.counting()));
        assertThat(categories).containsOnlyKeys(EvaluatorCategory.values()).allSatisfy((category, voters) ->
                assertThat(voters).isGreaterThanOrEqualTo(5));
        assertThat(data.with(Roles.EVALUATOR)).hasSize(40);
    }

    @Test
    void nobodySharesAnAccountOrAName() {
        assertThat(data.people()).extracting(Person::username).doesNotHaveDuplicates();
        assertThat(data.people()).extracting(Person::name).doesNotHaveDuplicates();
    }

    @Test
    void everyReportIsChineseTextOfThePromisedLength() {
        for (var organisation : data.organisations()) {
            var text = data.report(organisation.code());
            assertThat(text.length()).as(organisation.name()).isBetween(600, 1200);
            assertThat(text).as(organisation.name()).doesNotContainPattern("[!-/:-@\\[-`{-~]").containsAnyOf("不足", "问题");
        }
    }

    @Test
    void titlesDifferAndDoNotNameTheOrganisation() {
        var titles = data.organisations().stream().collect(Collectors.toMap(
                Organisation::name, organisation -> data.report(organisation.code()).lines().findFirst().orElseThrow()));
        assertThat(titles.values()).doesNotHaveDuplicates();
        assertThat(titles).allSatisfy((name, title) -> assertThat(title).doesNotContain(name));
    }

    @Test
    void someReportsHoldWhatAReviewerShouldFind() {
        assertThat(Stream.of("daoxiang", "gongjiao").map(data::report)).allMatch(text -> text.contains("xx"));
        assertThat(sentencesOf("jinxiuli")).filteredOn(sentencesOf("guiyuan")::contains).hasSizeGreaterThan(8);
    }

    private List<String> sentencesOf(String organisation) {
        return Arrays.asList(data.report(organisation).split("[。\\n]"));
    }
}
