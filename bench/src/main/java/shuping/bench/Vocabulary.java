package shuping.bench;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Made-up words and sentences, of common Hanzi, some words far more frequent than others. */
final class Vocabulary {

    private static final int WORDS = 3_000;
    /** Zipf and Mandelbrot: the most frequent word is one in twenty. */
    private static final int FLATTER = 3;

    private final String[] words = new String[WORDS];
    private final double[] upTo = new double[WORDS];

    Vocabulary(long seed) {
        var random = new SplittableRandom(seed);
        var hanzi = common();
        double sum = 0;
        for (int i = 0; i < WORDS; i++) {
            words[i] = "" + hanzi.charAt(random.nextInt(hanzi.length())) + hanzi.charAt(random.nextInt(hanzi.length()));
            sum += 1.0 / (i + FLATTER);
            upTo[i] = sum;
        }
        for (int i = 0; i < WORDS; i++) {
            upTo[i] /= sum;
        }
    }

    String word(SplittableRandom random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble());
        return words[Math.min(WORDS - 1, found < 0 ? -found - 1 : found)];
    }

    /** Clauses of five words, the last with a full stop. */
    String sentence(SplittableRandom random, int clauses) {
        var sentence = new StringBuilder();
        for (int clause = 1; clause <= clauses; clause++) {
            for (int word = 0; word < 5; word++) {
                sentence.append(word(random));
            }
            sentence.append(clause == clauses ? '。' : '，');
        }
        return sentence.toString();
    }

    /** Level one of GB 2312: 3,755 characters. */
    private static String common() {
        var bytes = new byte[2 * 3755];
        for (int i = 0; i < 3755; i++) {
            bytes[2 * i] = (byte) (0xB0 + i / 94);
            bytes[2 * i + 1] = (byte) (0xA1 + i % 94);
        }
        return new String(bytes, Charset.forName("GB2312"));
    }
}
