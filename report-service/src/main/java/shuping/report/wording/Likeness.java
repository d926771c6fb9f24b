package shuping.report.wording;

import java.util.List;

/**
 * How much of some texts comes back in others, by their traits: the fewer of all the texts have one, the more it weighs.
 * Texts are named by their places in the list.
 */
public final class Likeness {

    private static final double OF_A_COMMON_PAIR = 0.25;
    private static final double OF_A_TOPIC = 1.5;
    /** What even a trait of all texts weighs; else what two texts share would count least for being shared. */
    private static final double EVERY_TRAIT = 0.5;

    private final TraitTable table;
    private final double[] weights;
    private final double[][] shared;
    private final int left;

    private Likeness(TraitTable table, int left) {
        this.table = table;
        this.left = left;
        this.weights = new double[table.texts()];
        this.shared = new double[table.texts()][];
        double[] ofTraits = weightsOfTraits();
        for (int text = 0; text < weights.length; text++) {
            for (int trait : table.traitsOf(text)) {
                weights[text] += ofTraits[trait];
            }
            shared[text] = text < left ? null : shared(text, ofTraits);
        }
    }

    /** @param left so many texts at the beginning of the list are compared with each of the others */
    public static Likeness of(List<String> texts, int left) {
        return new Likeness(TraitTable.of(texts, left), left);
    }

    private double[] weightsOfTraits() {
        double[] rarities = new double[table.texts() + 1];
        for (int texts = 1; texts < rarities.length; texts++) {
            rarities[texts] = EVERY_TRAIT + Math.log((table.texts() + 1.0) / texts);
        }
        double[] ofTraits = new double[table.size()];
        for (int trait = 0; trait < ofTraits.length; trait++) {
            int code = table.code(trait);
            ofTraits[trait] = rarities[table.textsWith(trait)]
                    * (Traits.isTopic(code) ? OF_A_TOPIC : Traits.isCommon(code) ? OF_A_COMMON_PAIR : 1);
        }
        return ofTraits;
    }

    private double[] shared(int text, double[] ofTraits) {
        double[] sum = new double[left];
        for (int trait : table.traitsOf(text)) {
            for (int entry = table.firstOf(trait); entry >= 0; entry = table.nextOf(entry)) {
                sum[table.textOf(entry)] += ofTraits[trait];
            }
        }
        return sum;
    }

    /** How much a text tells. */
    public double weight(int text) {
        return weights[text];
    }

    /** The weight of what both have. */
    public double shared(int one, int other) {
        return shared[other][one];
    }

    /** The share of the first that the other has too, 0 to 1; 0 where it says nothing. */
    public double covered(int one, int other) {
        return weights[one] == 0 ? 0 : shared(one, other) / weights[one];
    }

    /** How much of the first comes back in that of the others, from there to there, that has most of it. */
    public double bestCovered(int one, int from, int to) {
        double best = 0;
        for (int other = from; other < to; other++) {
            best = Math.max(best, covered(one, other));
        }
        return best;
    }

    /** How near both are in both directions, 0 to 1. */
    public double nearness(int one, int other) {
        double product = weights[one] * weights[other];
        return product == 0 ? 0 : shared(one, other) / Math.sqrt(product);
    }
}
