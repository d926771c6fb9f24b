package shuping.report.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import shuping.platform.Problem;
import shuping.report.matching.Matching;
import shuping.report.structure.Structure;

/**
 * The matching as somebody wants it; all places from 0, in the structure that {@code basis} stands for.
 *
 * @param rows a shortcoming left out has no cause and no plan item
 */
record MatchingChange(
        @NotNull(message = "请带上对照表的 basis") String basis,
        @NotNull(message = "请给出对照关系") List<@Valid @NotNull(message = "请给出对照关系") Row> rows,
        @Nullable List<Integer> sharedCauses) {

    record Row(
            int shortcoming,
            @NotNull(message = "请给出原因，没有的给空列表") List<Integer> causes,
            @NotNull(message = "请给出打算，没有的给空列表") List<Integer> planItems) {}

    /** @throws Problem naming each place that does not exist or comes twice */
    Matching in(Structure structure) {
        var problem = new Problem(HttpStatus.UNPROCESSABLE_ENTITY, "invalid", "对照表中有不存在或重复的条目");
        var shared = sharedCauses == null ? List.<Integer>of() : sharedCauses;
        places(problem, "#/sharedCauses", shared, structure.causes().size());
        places(problem, "#/rows", rows.stream().map(Row::shortcoming).toList(), structure.shortcomings().size());
        for (int i = 0; i < rows.size(); i++) {
            places(problem, "#/rows/" + i + "/causes", rows.get(i).causes, structure.causes().size());
            places(problem, "#/rows/" + i + "/planItems", rows.get(i).planItems, structure.plan().size());
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
        return Matching.of(rows(structure), shared, structure.causes().size(), structure.plan().size());
    }

    private List<Matching.Row> rows(Structure structure) {
        Map<Integer, Row> given = rows.stream().collect(Collectors.toMap(Row::shortcoming, row -> row));
        return IntStream.range(0, structure.shortcomings().size())
                .mapToObj(i -> given.containsKey(i)
                        ? new Matching.Row(i, given.get(i).causes, given.get(i).planItems)
                        : new Matching.Row(i, List.of(), List.of()))
                .toList();
    }

    private static void places(Problem problem, String pointer, List<Integer> places, int size) {
        boolean exist = places.stream().allMatch(place -> Objects.nonNull(place) && place >= 0 && place < size);
        if (!exist || new HashSet<>(places).size() < places.size()) {
            problem.field(pointer, size == 0 ? "报告中没有这一部分" : "应为 0 到 " + (size - 1) + " 之间的序号，不重复");
        }
    }
}
