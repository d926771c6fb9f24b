package shuping.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The invented city: its organisations, its people and their reports (deploy/demo). */
public class DemoData {

    private final ObjectMapper json = new ObjectMapper();
    private final List<Organisation> organisations = read("organisations.json", Organisation[].class);
    private final List<Person> people = read("people.json", Person[].class);

    /** A party organisation that owes a report. */
    public record Organisation(
            String code, String name, String sector, String level, String secretary, String secretaryName) {}

    /**
     * An account.
     *
     * @param organisation code, for secretaries and drafters
     * @param department code, for reviewers
     * @param category of evaluators
     */
    @JsonIgnoreProperties("sectors")
    public record Person(
            String username,
            String lastName,
            String firstName,
            List<String> roles,
            String organisation,
            String department,
            String category) {

        public String name() {
            return lastName + firstName;
        }

        public boolean has(String role) {
            return roles.contains(role);
        }
    }

    public List<Organisation> organisations() {
        return organisations;
    }

    public Organisation organisation(String code) {
        return organisations.stream().filter(organisation -> organisation.code().equals(code)).findFirst().orElseThrow();
    }

    public List<Person> people() {
        return people;
    }

    public List<Person> with(String role) {
        return people.stream().filter(person -> person.has(role)).toList();
    }

    /** The report of an organisation as its secretary wrote it. */
    public String report(String organisation) {
        return new String(bytes("reports/" + organisation + ".txt"), StandardCharsets.UTF_8);
    }

    private <T> List<T> read(String name, Class<T[]> type) {
        try {
            return List.of(json.readValue(bytes(name), type));
        } catch (IOException e) {
            throw new UncheckedIOException("演示数据 " + name + " 读不懂", e);
        }
    }

    private static byte[] bytes(String name) {
        try (var in = DemoData.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("没有演示数据 " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
