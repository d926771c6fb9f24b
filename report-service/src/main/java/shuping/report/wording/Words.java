package shuping.report.wording;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/** A set of words, looked for at one place of a text after the other. */
public final class Words {

    private final Index byFirst;
    private final Index byLast;

    private Words(Collection<String> words) {
        byFirst = new Index(words.size());
        byLast = new Index(words.size());
        words.stream().distinct().sorted(Comparator.comparingInt(String::length).reversed()).forEach(word -> {
            byFirst.add(word.charAt(0), word);
            byLast.add(word.charAt(word.length() - 1), word);
        });
    }

    /** @param words between blanks or line ends */
    public static Words of(String words) {
        return new Words(Arrays.asList(words.trim().split("\\s+")));
    }

    /** Length of the longest of the words that stands at this place; 0 if none does. */
    public int at(String text, int place) {
        var words = place < text.length() ? byFirst.at(text.charAt(place)) : null;
        if (words != null) {
            for (var word : words) {
                if (text.startsWith(word, place)) {
                    return word.length();
                }
            }
        }
        return 0;
    }

    /** Length of the longest of the words that ends right before this place; 0 if none does. */
    public int before(String text, int place) {
        var words = place > 0 ? byLast.at(text.charAt(place - 1)) : null;
        if (words != null) {
            for (var word : words) {
                if (text.startsWith(word, place - word.length())) {
                    return word.length();
                }
            }
        }
        return 0;
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

    /** The words that share a character, the longest first. */
    private static final class Index {

        private final char[] characters;
        private final String[][] words;

        Index(int most) {
            int size = Integer.highestOneBit(most) << 2;
            characters = new char[size];
            words = new String[size][];
        }

        void add(char character, String word) {
            int at = slot(character);
            var before = words[at];
            var together = before == null ? new String[1] : Arrays.copyOf(before, before.length + 1);
            together[together.length - 1] = word;
            characters[at] = character;
            words[at] = together;
        }

        String[] at(char character) {
            return words[slot(character)];
        }

        private int slot(char character) {
            int at = character * 0x9E3779B9 >>> 16 & characters.length - 1;
            while (words[at] != null && characters[at] != character) {
                at = at + 1 & characters.length - 1;
            }
            return at;
        }
    }
}
