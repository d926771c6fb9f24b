package shuping.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import shuping.contracts.Roles;

/**
 * A line of authorisation.csv.
 *
 * @param anyone roles that get through on every report
 * @param own roles that get through on their own organisation's
 * @param granted roles that get through where a task about the report was theirs
 */
record AuthorisationRow(
        String method, String path, String consumes, Set<String> anyone, Set<String> own, Set<String> granted) {

    static List<AuthorisationRow> all() throws IOException {
        return new ClassPathResource("authorisation.csv").getContentAsString(StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("method;"))
                .map(line -> line.split(";", -1))
                .map(cell -> new AuthorisationRow(
                        cell[0], cell[1], cell[2], roles(cell[3]), roles(cell[4]), roles(cell[5])))
                .toList();
    }

    String endpoint() {
        return method + " " + path + " " + consumes;
    }

    boolean aboutReport() {
        return path.startsWith("/api/reports/{id}");
    }

    boolean everNames(String role) {
        return anyone.contains(role) || own.contains(role) || granted.contains(role);
    }

    private static Set<String> roles(String cell) {
        return cell.equals("*") ? Set.copyOf(Roles.all())
                : Arrays.stream(cell.split(" ")).filter(role -> !role.isEmpty()).collect(Collectors.toSet());
    }
}
