package shuping.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import shuping.contracts.Roles;

/** A row of authorisation.csv: one endpoint and who gets through. */
record Authorisation(
        String method, String path, String consumes, Set<String> anyone, Set<String> own, Set<String> granted) {

    /** A report to try it on. */
    record Case(UUID report, UUID item, String evidence, String organisation, boolean granted) {}

    static List<Authorisation> rows() throws IOException {
        return new ClassPathResource("authorisation.csv").getContentAsString(StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("method;"))
                .map(line -> line.split(";", -1))
                .map(cell -> new Authorisation(cell[0], cell[1], cell[2], roles(cell[3]), roles(cell[4]), roles(cell[5])))
                .toList();
    }

    private static Set<String> roles(String cell) {
        return cell.equals("*") ? Set.copyOf(Roles.all())
                : Arrays.stream(cell.split(" ")).filter(role -> !role.isEmpty()).collect(Collectors.toSet());
    }

    String endpoint() {
        return method + " " + path + " " + consumes;
    }

    /** Reports are told apart only where somebody gets through to some and not to others. */
    boolean tellsReportsApart() {
        return !own.isEmpty() || !granted.isEmpty();
    }

    boolean allows(String role, Case tried, String organisation) {
        return anyone.contains(role)
                || own.contains(role) && tried.organisation.equals(organisation)
                || granted.contains(role) && tried.granted;
    }

    /** What a refused person is answered. */
    int refusal(String role) {
        return anyone.contains(role) || own.contains(role) || granted.contains(role) ? 404 : 403;
    }

    String pathFor(Case tried) {
        return path.replace("/incidents/review-service/{id}", "/incidents/review-service/letter-0")
                .replace("{reportId}", tried.report.toString())
                .replace("{evidenceId}", tried.evidence)
                .replace("{id}", tried.item.toString())
                .replaceFirst("^/api/opinions$", "/api/opinions?report=" + tried.report);
    }
}
