package shuping.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shuping.contracts.Grade;
import shuping.demo.DemoData.Organisation;
import shuping.demo.Part.Ending;
import shuping.demo.Part.Fate;
import shuping.demo.Part.Mood;

class ScriptTest {

    private final DemoData data = new DemoData();

    @Test
    void everyOrganisationPlaysOnePart() {
        assertThat(Script.parts()).extracting(Part::organisation)
                .containsExactlyInAnyOrderElementsOf(data.organisations().stream().map(Organisation::code).toList());
    }

    @Test
    void everyEndingAndEveryFateIsPlayed() {
        assertThat(Script.parts()).extracting(Part::ending).contains(Ending.values());
        assertThat(Script.parts()).flatExtracting(Part::fates).contains(Fate.values());
    }

    @Test
    void thoseAheadAndThoseOfTheLastMinuteAreAllButTheWriters() {
        assertThat(Stream.concat(Script.ahead().stream(), Script.lastMinute().stream()))
                .doesNotHaveDuplicates()
                .hasSize((int) Script.parts().stream().filter(part -> part.ending() != Ending.WRITING).count());
    }

    @Test
    void onlyAnEndedReviewGoesOn() {
        assertThat(Script.of("shiyuan").ending().reaches(Ending.APPRAISAL)).isFalse();
        assertThat(Script.of(Script.LATE_REVIEW).ending().reaches(Ending.APPRAISAL)).isTrue();
    }

    @Test
    void aClosedReportHasEverythingStruckOffAndMoreItemsThanScriptedGoOnTime() {
        assertThat(Script.of("liuwan").fate(7)).isEqualTo(Fate.STRUCK_OFF);
        assertThat(Script.of("yunxiu").fate(4)).isEqualTo(Fate.WAITING);
        assertThat(Script.of("yunxiu").fate(5)).isEqualTo(Fate.ON_TIME);
    }

    @Test
    void everyMoodSpreadsAllHundredOverTheBallot() {
        var allowed = Stream.concat(Arrays.stream(Grade.values()).map(Grade::name), Stream.of("ABSTAIN"))
                .collect(Collectors.toSet());
        for (var mood : Mood.values()) {
            assertThat(IntStream.range(0, 100).mapToObj(mood::choice)).isSubsetOf(allowed);
            assertThatThrownBy(() -> mood.choice(100)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
