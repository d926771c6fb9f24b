package shuping.report.document;

import java.time.Duration;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** How much of a document we are ready to read: generous for a report, far below what hurts. */
final class Limits {

    static final int MEGABYTE = 1024 * 1024;
    static final int BYTES = 20 * MEGABYTE;
    static final int CHARACTERS = 20_000_000;
    static final int PAGES = 500;
    static final int ZIP_ENTRIES = 5_000;
    static final long UNZIPPED_BYTES = 200L * MEGABYTE;
    /** A page scanned in colour at 300 dpi unfolds to 26 MB. */
    static final long PDF_STREAM_BYTES = 100L * MEGABYTE;
    static final Duration TIME = Duration.ofSeconds(30);

    private Limits() {}

    /** POI keeps these for the whole process. */
    static void tellPoi() {
        ZipSecureFile.setMaxEntrySize(UNZIPPED_BYTES);
        ZipSecureFile.setMaxFileCount(ZIP_ENTRIES);
        ZipSecureFile.setMinInflateRatio(0.005);
    }

    static void check(int characters) {
        if (characters > CHARACTERS) {
            throw tooLong();
        }
    }

    static UnreadableDocument tooLong() {
        return new UnreadableDocument("too-large", "文档正文超过 " + CHARACTERS / 10_000 + " 万字，无法读取，请只上传报告正文。");
    }
}
