package shuping.bench;

import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * As many reports of about 3,000 characters as there are numbers, each the same whenever it is asked for: a quarter
 * stock sentences that many use, a tenth sentences that go round among a few, the rest the report's own.
 */
final class SyntheticReports {

    private static final int LENGTH = 3_000;
    private static final int STOCK = 300;
    private static final int GOING_ROUND = 20_000;

    private final Vocabulary vocabulary = new Vocabulary(1);
    private final String[] stock;
    private final String[] goingRound;

    SyntheticReports() {
        var random = new SplittableRandom(2);
        stock = IntStream.range(0, STOCK).mapToObj(i -> vocabulary.sentence(random, 2 + i % 3)).toArray(String[]::new);
        goingRound = IntStream.range(0, GOING_ROUND).mapToObj(i -> vocabulary.sentence(random, 2 + i % 2)).toArray(String[]::new);
    }

    /** @param own the characters that stand in no other report but by chance */
    record Text(String text, BitSet own) {}

    String text(long number) {
        return report(number).text;
    }

    Text report(long number) {
        var random = new SplittableRandom(number * 0xD1342543DE82EF95L + 3);
        var text = new StringBuilder(LENGTH + 200);
        var own = new BitSet(LENGTH + 200);
        text.append("书记抓基层党建工作述职报告\n");
        for (var heading : new String[] {"一、工作成效\n", "二、主要不足\n", "三、下步打算\n"}) {
            text.append(heading);
            int end = text.length() + LENGTH / 3;
            for (int item = 0; text.length() < end; item++) {
                text.append("一二三四五六七八九".charAt(item % 9)).append("是");
                sentence(random, text, own);
                sentence(random, text, own);
            }
            text.append('\n');
        }
        return new Text(text.toString(), own);
    }

    private void sentence(SplittableRandom random, StringBuilder text, BitSet own) {
        int kind = random.nextInt(100);
        if (kind < 25) {
            // Some stock sentences are more frequent than others, as words are.
            text.append(stock[(int) Math.pow(STOCK, random.nextDouble()) - 1]);
        } else if (kind < 35) {
            text.append(goingRound[random.nextInt(GOING_ROUND)]);
        } else {
            int start = text.length();
            text.append(vocabulary.sentence(random, 1 + random.nextInt(4)));
            own.set(start, text.length());
        }
    }
}
