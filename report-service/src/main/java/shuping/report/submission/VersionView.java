package shuping.report.submission;

import java.time.Instant;
import org.springframework.lang.Nullable;
import shuping.report.structure.Structure;

/**
 * A submitted version in full.
 *
 * @param sha256 of the file as uploaded, or of the text where it was typed
 */
record VersionView(
        int no,
        String title,
        String text,
        Structure structure,
        Instant submittedAt,
        String by,
        String byName,
        @Nullable String fileName,
        String sha256) {

    static VersionView of(Version version, String sha256) {
        return new VersionView(version.no(), version.title(), version.text(), version.structure(),
                version.submittedAt(), version.by(), version.byName(), version.fileName(), sha256);
    }
}
