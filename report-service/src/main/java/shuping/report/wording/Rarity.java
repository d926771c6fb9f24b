package shuping.report.wording;

import java.util.Collection;

/** How much each trait tells among some passages: the fewer have it, the more. */
public final class Rarity {

    private static final double OF_A_COMMON_PAIR = 0.25;
    private static final double OF_A_TOPIC = 1.5;
    /** What even a trait of all passages tells; else what two passages share would count least for being shared. */
    private static final double EVERY_TRAIT = 0.5;

    private final int[] traits;
    private final int[] passages;
    private final double[] rarities;
    private final int mask;

    private Rarity(int traits, int all) {
        int size = Integer.highestOneBit(Math.max(8, traits)) << 2;
        this.traits = new int[size];
        this.passages = new int[size];
        this.mask = size - 1;
        this.rarities = new double[all + 1];
        for (int passages = 0; passages <= all; passages++) {
            rarities[passages] = EVERY_TRAIT + Math.log((all + 1.0) / Math.max(1, passages));
        }
    }

    public static Rarity among(Collection<Wording> wordings) {
        var rarity = new Rarity(wordings.stream().mapToInt(wording -> wording.traits().length).sum(), wordings.size());
        for (var wording : wordings) {
            for (int trait : wording.traits()) {
                int at = rarity.slot(trait);
                rarity.traits[at] = trait;
                rarity.passages[at]++;
            }
        }
        return rarity;
    }

    public Weighed weigh(Wording wording) {
        int[] sorted = wording.traits();
        double[] weights = new double[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            weights[i] = weight(sorted[i]);
        }
        return new Weighed(sorted, weights);
    }

    private double weight(int trait) {
        double rarity = rarities[passages[slot(trait)]];
        return Wording.isTopic(trait) ? rarity * OF_A_TOPIC
                : Wording.isCommon(trait) ? rarity * OF_A_COMMON_PAIR : rarity;
    }

    private int slot(int trait) {
        int at = trait * 0x9E3779B9 >>> 8 & mask;
        while (passages[at] != 0 && traits[at] != trait) {
            at = at + 1 & mask;
        }
        return at;
    }
}
