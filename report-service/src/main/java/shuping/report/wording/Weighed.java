package shuping.report.wording;

/** A passage whose traits are weighed among others. */
public final class Weighed {

    private final int[] traits;
    private final double[] weights;
    private final double total;

    Weighed(int[] traits, double[] weights) {
        this.traits = traits;
        this.weights = weights;
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        this.total = sum;
    }

    /** How much it tells. */
    public double weight() {
        return total;
    }

    /** The weight of what both have. */
    public double shared(Weighed other) {
        double shared = 0;
        int at = 0;
        for (int i = 0; i < traits.length; i++) {
            while (at < other.traits.length && other.traits[at] < traits[i]) {
                at++;
            }
            if (at < other.traits.length && other.traits[at] == traits[i]) {
                shared += weights[i];
            }
        }
        return shared;
    }

    /** The share of it that the whole has too, 0 to 1; 0 where it says nothing. */
    public double coveredBy(Weighed whole) {
        return total == 0 ? 0 : shared(whole) / total;
    }

    /** How near both are in both directions, 0 to 1. */
    public double nearness(Weighed other) {
        return Math.sqrt(coveredBy(other) * other.coveredBy(this));
    }
}
