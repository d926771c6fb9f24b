package shuping.report.rectification;

import java.util.List;

/**
 * What an organisation owes an account of.
 *
 * @param year of the cycle it last reported in; 0 where there is none
 * @param items its rectification items, in the order of the ledger
 * @param promises 下步打算 of the version it submitted last
 */
public record LastYear(int year, List<Item> items, List<String> promises) {

    public static final LastYear NONE = new LastYear(0, List.of(), List.of());

    public LastYear {
        items = List.copyOf(items);
        promises = List.copyOf(promises);
    }

    /** @param struckOff 已销号 */
    public record Item(String problem, boolean struckOff) {}
}
