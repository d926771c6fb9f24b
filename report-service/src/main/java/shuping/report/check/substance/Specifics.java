package shuping.report.check.substance;

/** Tells whether a statement is about something in particular: a number, a place, a unit, a name, an example. */
final class Specifics {

    private Specifics() {}

    static boolean in(String text) {
        return Amounts.in(text) || NamedPlaces.in(text) || NamedThings.in(text);
    }
}
