package shuping.report.wording;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/** A set of words, looked for at one place of a text after the other. */
public final class Words {

    private final char[] firsts;
    private final String[][] byFirst;

    private Words(Collection<String> words) {
        int size = Integer.highestOneBit(words.size()) << 2;
        firsts = new char[size];
        byFirst = new String[size][];
        words.stream().distinct().sorted(Comparator.comparingInt(String::length).reversed()).forEach(this::add);
    }

    /** @param words between blanks or line ends */
    public static Words of(String words) {
        return new Words(Arrays.asList(words.trim().split("\\s+")));
    }

    private void add(String word) {
        int at = slot(word.charAt(0));
        var before = byFirst[at];
        var words = before == null ? new String[1] : Arrays.copyOf(before, before.length + 1);
        words[words.length - 1] = word;
        firsts[at] = word.charAt(0);
        byFirst[at] = words;
    }

    /** Length of the longest of the words that stands at this place; 0 if none does. */
    public int at(String text, int place) {
        var words = byFirst[slot(text.charAt(place))];
        if (words != null) {
            for (var word : words) {
                if (text.startsWith(word, place)) {
                    return word.length();
                }
            }
        }
        return 0;
    }

    private int slot(char first) {
        int at = first * 0x9E3779B9 >>> 16 & firsts.length - 1;
        while (byFirst[at] != null && firsts[at] != first) {
            at = at + 1 & firsts.length - 1;
        }
        return at;
    }

    public boolean in(String text) {
        return next(text, 0) < text.length();
    }

    /** The next place from here on where one of the words stands; the text's length if there is none. */
    public int next(String text, int from) {
        int at = from;
        while (at < text.length() && at(text, at) == 0) {
            at++;
        }
        return at;
    }
}
