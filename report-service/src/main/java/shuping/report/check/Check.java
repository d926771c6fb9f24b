package shuping.report.check;

/** One rule, looked for in one report. A bean of this type takes part by being there. */
public interface Check {

    Rule rule();

    /** Linear in the length of the text; keeps nothing from one report to the next. */
    void examine(Subject subject, Findings findings);
}
