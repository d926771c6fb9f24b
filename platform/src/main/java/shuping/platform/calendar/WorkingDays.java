package shuping.platform.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * 工作日 of the Chinese calendar, with public holidays and make-up working days (调休). For a year whose holidays are
 * not announced yet, Monday to Friday count, and {@link #announced} says so.
 */
@Component
public class WorkingDays {

    private final Map<LocalDate, Boolean> exceptions = new HashMap<>();
    private final Set<Integer> announcedYears = new HashSet<>();

    public WorkingDays() {
        try {
            new ClassPathResource("calendar.csv").getContentAsString(StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .forEach(row -> exceptions.put(LocalDate.parse(row[0]), "W".equals(row[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        exceptions.keySet().forEach(date -> announcedYears.add(date.getYear()));
    }

    public boolean isWorkingDay(LocalDate date) {
        var weekday = date.getDayOfWeek();
        return exceptions.getOrDefault(date, weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY);
    }

    /** Whether the holidays of that year are known, so that counted days can be relied on. */
    public boolean announced(int year) {
        return announcedYears.contains(year);
    }

    /** The {@code days}-th working day after {@code from}; before it where negative; {@code from} itself for 0. */
    public LocalDate plus(LocalDate from, int days) {
        var step = days < 0 ? -1 : 1;
        var date = from;
        for (var left = Math.abs(days); left > 0; ) {
            date = date.plusDays(step);
            if (isWorkingDay(date)) {
                left--;
            }
        }
        return date;
    }

    /** Working days after {@code from} up to and including {@code to}; negative where {@code to} lies before. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        var count = 0;
        for (var date = from.plusDays(1); !date.isAfter(to); date = date.plusDays(1)) {
            if (isWorkingDay(date)) {
                count++;
            }
        }
        return count;
    }
}
