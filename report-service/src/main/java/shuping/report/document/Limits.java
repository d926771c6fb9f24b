package shuping.report.document;

import java.time.Duration;

/** How much of a document we are ready to read: generous for a report, far below what hurts. */
final class Limits {

    static final int MEGABYTE = 1024 * 1024;
    static final int BYTES = 20 * MEGABYTE;
    /** A thousand reports of 3,000 characters; what is found in them takes up to fifty times as many bytes of memory. */
    static final int CHARACTERS = 3_000_000;
    static final int PAGES = 2_000;
    static final int ZIP_ENTRIES = 5_000;
    static final long UNZIPPED_BYTES = 200L * MEGABYTE;
    /** One part of a Word file. A text of the greatest length, formatted word by word, stays below. */
    static final int XML_BYTES = 64 * MEGABYTE;
    /** One tag, comment or text between two tags: what an XML parser holds at once. */
    static final int MARKUP_BYTES = 8 * MEGABYTE;
    /** A page scanned in colour at 300 dpi unfolds to 26 MB. */
    static final long PDF_STREAM_BYTES = 100L * MEGABYTE;
    /** What has to be held between two filters of a stream; 20 MB in base 85 are 16. */
    static final int PDF_HELD_BYTES = 16 * MEGABYTE;
    static final Duration TIME = Duration.ofSeconds(30);

    private Limits() {}

    static void check(int characters) {
        if (characters > CHARACTERS) {
            throw tooLong();
        }
    }

    static UnreadableDocument tooLong() {
        return new UnreadableDocument("too-large", "文档正文超过 " + CHARACTERS / 10_000 + " 万字，无法读取，请只上传报告正文。");
    }
}
