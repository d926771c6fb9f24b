package shuping.report.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.lang.Nullable;
import shuping.report.wording.Traditional;

/**
 * The text without what does not belong to it, in simplified characters, and the way back to the text as uploaded. Line
 * ends are \n.
 */
final class CleanText {

    private static final int FRONT = 2_000;

    private final String text;
    /** Where something was cut, in the clean text, and how far the uploaded text runs ahead from there on. */
    private final int[] cutAt;
    private final int[] ahead;
    private final List<Watermark> watermarks;
    /** The same text in traditional characters, as it was written; null if it was not. */
    @Nullable
    private final CleanText written;

    private CleanText(String text, int[] cutAt, int[] ahead, List<Watermark> watermarks, @Nullable CleanText written) {
        this.text = text;
        this.cutAt = cutAt;
        this.ahead = ahead;
        this.watermarks = watermarks;
        this.written = written;
    }

    /**
     * What a document mill left behind.
     *
     * @param at where in the clean text, as written, it stood
     * @param place where it stands in the text as uploaded
     */
    record Watermark(int at, String text, Place place) {}

    static CleanText of(String uploaded) {
        var clean = new Scrubbing(uploaded).scrub();
        return Traditional.in(clean.text) ? simplified(clean) : clean;
    }

    /** In simplified characters, without the pinyin behind them. */
    private static CleanText simplified(CleanText written) {
        var builder = new Builder(written.text);
        for (int i = 0; i < written.text.length(); i++) {
            char c = written.text.charAt(i);
            if (Traditional.is(c)) {
                builder.replace(i, i + 1, Traditional.simplified(c));
            }
            if (Glyphs.han(c)) {
                builder.cut(i + 1, Traditional.soundEnd(written.text, i + 1));
            }
        }
        return builder.build(written);
    }

    String text() {
        return text;
    }

    List<Watermark> watermarks(int from, int to) {
        return watermarks.subList(before(from), to == text.length() ? watermarks.size() : before(to));
    }

    /** The words of a passage as they were written. */
    String words(Excerpt passage) {
        return written == null
                ? passage.in(text)
                : new Excerpt(own(passage.start()), own(passage.end())).in(written.text);
    }

    /** These words, which stand on the first page from here on, as they were written. */
    String words(String simplified, int from) {
        if (written == null) {
            return simplified;
        }
        int at = text.substring(from, Math.min(text.length(), from + FRONT)).indexOf(simplified);
        return at < 0 ? simplified : words(new Excerpt(from + at, from + at + simplified.length()));
    }

    /** How many watermarks stood before this place. */
    private int before(int at) {
        int place = written == null ? at : own(at);
        int low = 0;
        int high = watermarks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (watermarks.get(middle).at() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A passage of the clean text, as a place in the text as uploaded. */
    Place place(Excerpt passage) {
        return new Place(uploaded(passage.start()), uploadedEnd(passage.end()));
    }

    /** Where the character at this place of the clean text stands in the text as uploaded. */
    int uploaded(int at) {
        return written == null ? own(at) : written.uploaded(own(at));
    }

    private int own(int at) {
        int i = Arrays.binarySearch(cutAt, at);
        if (i < 0) {
            i = -i - 2;
        } else {
            while (i + 1 < cutAt.length && cutAt[i + 1] == at) {
                i++;
            }
        }
        return i < 0 ? at : at + ahead[i];
    }

    /** The first place in the clean text that stands there or behind in the text as uploaded. */
    int at(int uploaded) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (uploaded(middle) < uploaded) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where a passage that ends here in the clean text ends in the text as uploaded. */
    int uploadedEnd(int end) {
        if (written != null) {
            return written.uploadedEnd(own(end));
        }
        return end == 0 ? 0 : own(end - 1) + 1;
    }

    /** Collects what is kept and what is cut. */
    static final class Builder {

        private final String uploaded;
        private final StringBuilder kept;
        private final List<Watermark> watermarks = new ArrayList<>();
        private int[] cutAt = new int[16];
        private int[] ahead = new int[16];
        private int cuts;
        private int next;

        Builder(String uploaded) {
            this.uploaded = uploaded;
            this.kept = new StringBuilder(uploaded.length());
        }

        /** Keeps everything up to here. */
        void keepTo(int end) {
            if (end > next) {
                kept.append(uploaded, next, end);
                next = end;
            }
        }

        /** Leaves out what stands from start to end. */
        void cut(int start, int end) {
            keepTo(start);
            if (end <= next) {
                return;
            }
            if (cuts == cutAt.length) {
                cutAt = Arrays.copyOf(cutAt, cuts * 2);
                ahead = Arrays.copyOf(ahead, cuts * 2);
            }
            next = end;
            cutAt[cuts] = kept.length();
            ahead[cuts++] = next - kept.length();
        }

        void watermark(int start, int end) {
            keepTo(start);
            int from = Math.max(start, next);
            int to = end;
            while (from < to && Glyphs.blank(uploaded.charAt(from))) {
                from++;
            }
            while (to > from && Glyphs.blank(uploaded.charAt(to - 1))) {
                to--;
            }
            watermarks.add(new Watermark(kept.length(), uploaded.substring(from, to), new Place(from, to)));
            cut(start, end);
        }

        /** Puts one character in the place of those from start to end. */
        void replace(int start, int end, char by) {
            keepTo(start);
            kept.append(by);
            next = start + 1;
            cut(start + 1, end);
        }

        CleanText build() {
            return build(null);
        }

        /** @param written the text worked on, if it is itself a clean one */
        private CleanText build(@Nullable CleanText written) {
            keepTo(uploaded.length());
            return new CleanText(kept.toString(), Arrays.copyOf(cutAt, cuts), Arrays.copyOf(ahead, cuts),
                    written == null ? watermarks : written.watermarks, written);
        }
    }
}
