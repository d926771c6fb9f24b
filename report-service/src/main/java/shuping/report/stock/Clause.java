package shuping.report.stock;

import java.util.ArrayList;
import java.util.List;

/** A statement of a cause between two commas. */
public final class Clause {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 30;
    private static final String PARTS = "，,；;。：:！!？?\n";
    private static final String WEAKENING = "的得地了还仍较很也都够太甚尽大";
    private static final String ANNOUNCING = "抓对在";

    private Clause() {}

    /** The clauses of a cause that are long enough to say something. */
    public static List<String> of(String cause) {
        var clauses = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= cause.length(); i++) {
            if (i == cause.length() || PARTS.indexOf(cause.charAt(i)) >= 0) {
                String clause = cause.substring(start, i).strip();
                if (clause.length() >= SHORTEST) {
                    clauses.add(clause);
                }
                start = i + 1;
            }
        }
        return clauses;
    }

    /**
     * The same for 压力传导不够到位, 压力传导还不到位 and 抓压力传导不到位; empty where the clause is too short or too
     * long to be anybody else's.
     */
    public static String key(String clause) {
        var key = new StringBuilder(clause.length());
        for (int i = 0; i < clause.length(); i++) {
            char c = clause.charAt(i);
            boolean weakens = WEAKENING.indexOf(c) >= 0 && (c != '够' && c != '大' || i > 0 && clause.charAt(i - 1) == '不');
            boolean announces = key.isEmpty() && ANNOUNCING.indexOf(c) >= 0;
            if (Character.isLetterOrDigit(c) && !weakens && !announces) {
                key.append(c);
            }
        }
        return key.length() < SHORTEST || key.length() > LONGEST ? "" : key.toString();
    }
}
