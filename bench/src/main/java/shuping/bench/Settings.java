package shuping.bench;

import java.util.Arrays;

/**
 * How much is measured.
 *
 * @param reports loops that count
 * @param warmUp loops before them
 * @param clients loops in progress at the same time
 * @param changes of which the way to the leader's page is timed
 * @param both whether the loops are run again with the flags of {@code ./run}
 */
record Settings(int reports, int warmUp, int clients, int changes, boolean both) {

    static final String USAGE = "bench/run [--no-build] [--reports=72] [--warm-up=48] [--clients=8] [--changes=100] [--both]\n"
            + "bench/run [--no-build] --similarity[=1000000]";

    static Settings of(String[] arguments) {
        for (var argument : arguments) {
            if (!argument.matches("--both|--(reports|warm-up|clients|changes)=[1-9][0-9]{0,3}")) {
                throw new IllegalArgumentException(USAGE);
            }
        }
        return new Settings(number(arguments, "reports", 72), number(arguments, "warm-up", 48),
                number(arguments, "clients", 8), number(arguments, "changes", 100), Arrays.asList(arguments).contains("--both"));
    }

    static int number(String[] arguments, String name, int usual) {
        var prefix = "--" + name + "=";
        return Arrays.stream(arguments).filter(it -> it.startsWith(prefix))
                .map(it -> Integer.parseInt(it.substring(prefix.length())))
                .findFirst().orElse(usual);
    }
}
