package shuping.review.ballot;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import shuping.contracts.Grade;

/** The tally as it is read out. */
record TallyView(int cast, int roll, @Nullable BigDecimal score, List<Category> categories, Category total) {

    /** @param category code of the category, several joined by {@code +} where they were counted together */
    record Category(String category, String title, int voters, int cast, Map<Grade, Integer> counts, int abstained) {

        static Category of(Box box) {
            var code = box.categories().stream().map(Enum::name).collect(Collectors.joining("+"));
            return of(code, box.title(), box);
        }

        static Category of(String code, String title, Box box) {
            var counts = new LinkedHashMap<Grade, Integer>();
            Arrays.stream(Grade.values())
                    .forEach(grade -> counts.put(grade, box.counts().getOrDefault(Choice.valueOf(grade.name()), 0)));
            return new Category(code, title, box.voters(), box.cast(), counts, box.abstained());
        }
    }

    static TallyView of(Tally tally) {
        var total = tally.total();
        return new TallyView(
                total.cast(),
                total.voters(),
                tally.score().orElse(null),
                tally.boxes().stream().map(Category::of).toList(),
                Category.of("TOTAL", "合计", total));
    }
}
