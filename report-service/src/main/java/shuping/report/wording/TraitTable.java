package shuping.report.wording;

import java.util.Arrays;
import java.util.List;

/** The different traits of some texts, numbered, with the texts that have them. */
final class TraitTable {

    private final int[] slots;
    private final int[][] ofTexts;
    private int[] codes = new int[256];
    private int[] counts = new int[256];
    private int[] lastText = new int[256];
    private int[] first = new int[256];
    private int size;
    private int[] entryText = new int[256];
    private int[] entryNext = new int[256];
    private int entries;

    private TraitTable(int texts, int most) {
        slots = new int[Integer.highestOneBit(Math.max(8, most)) << 2];
        ofTexts = new int[texts][];
    }

    /** @param left for so many texts at the beginning it is known which of them have a trait */
    static TraitTable of(List<String> texts, int left) {
        int[][] traits = new int[texts.size()][];
        int most = 0;
        for (int text = 0; text < traits.length; text++) {
            traits[text] = Traits.of(texts.get(text));
            most += traits[text].length;
        }
        var table = new TraitTable(traits.length, most);
        for (int text = 0; text < traits.length; text++) {
            table.add(text, traits[text], text < left);
        }
        return table;
    }

    private void add(int text, int[] found, boolean left) {
        int[] numbers = new int[found.length];
        int different = 0;
        for (int code : found) {
            int trait = number(code);
            if (lastText[trait] != text + 1) {
                lastText[trait] = text + 1;
                counts[trait]++;
                numbers[different++] = trait;
                if (left) {
                    enter(trait, text);
                }
            }
        }
        ofTexts[text] = Arrays.copyOf(numbers, different);
    }

    private int number(int code) {
        int at = code * 0x9E3779B9 >>> 8 & slots.length - 1;
        while (slots[at] != 0 && codes[slots[at] - 1] != code) {
            at = at + 1 & slots.length - 1;
        }
        if (slots[at] == 0) {
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, size * 2);
                counts = Arrays.copyOf(counts, size * 2);
                lastText = Arrays.copyOf(lastText, size * 2);
                first = Arrays.copyOf(first, size * 2);
            }
            codes[size] = code;
            first[size] = -1;
            slots[at] = ++size;
        }
        return slots[at] - 1;
    }

    private void enter(int trait, int text) {
        if (entries == entryText.length) {
            entryText = Arrays.copyOf(entryText, entries * 2);
            entryNext = Arrays.copyOf(entryNext, entries * 2);
        }
        entryText[entries] = text;
        entryNext[entries] = first[trait];
        first[trait] = entries++;
    }

    int texts() {
        return ofTexts.length;
    }

    int size() {
        return size;
    }

    int code(int trait) {
        return codes[trait];
    }

    int textsWith(int trait) {
        return counts[trait];
    }

    int[] traitsOf(int text) {
        return ofTexts[text];
    }

    /** The first entry of a trait; each entry is a text on the left that has it. */
    int firstOf(int trait) {
        return first[trait];
    }

    int nextOf(int entry) {
        return entryNext[entry];
    }

    int textOf(int entry) {
        return entryText[entry];
    }
}
