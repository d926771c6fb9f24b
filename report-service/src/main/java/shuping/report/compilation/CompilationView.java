package shuping.report.compilation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.lang.Nullable;
import shuping.report.compilation.Part.Status;

/**
 * A compiled file and how far it has come.
 *
 * @param characters length of its text
 * @param left how many parts can be imported and are not yet
 */
record CompilationView(
        UUID id,
        UUID cycleId,
        String fileName,
        String sha256,
        Instant uploadedAt,
        String uploadedByName,
        int characters,
        int imported,
        int left,
        List<PartView> parts) {

    private static final int GLIMPSE = 60;

    static CompilationView of(CompiledFile file, List<Part> parts) {
        return new CompilationView(file.id(), file.cycleId(), file.fileName(), file.sha256(), file.uploadedAt(),
                file.uploadedByName(), file.text().length(),
                (int) parts.stream().filter(part -> part.status() == Status.IMPORTED).count(),
                (int) parts.stream().filter(part -> part.status() == Status.OPEN && part.organisation() != null).count(),
                parts.stream().map(part -> PartView.of(file.text(), part)).toList());
    }

    /**
     * @param beginning its first characters, to see that the border is right
     * @param ending its last ones
     */
    record PartView(
            int no,
            int start,
            int end,
            String title,
            @Nullable String organisation,
            Status status,
            @Nullable String reason,
            @Nullable UUID reportId,
            String beginning,
            String ending) {

        static PartView of(String text, Part part) {
            return new PartView(part.no(), part.start(), part.end(), part.title(), part.organisation(), part.status(),
                    part.reason(), part.reportId(),
                    text.substring(part.start(), Math.min(part.end(), part.start() + GLIMPSE)),
                    text.substring(Math.max(part.start(), part.end() - GLIMPSE), part.end()));
        }
    }
}
