package shuping.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs us, for our own processes: small heaps and, for a quick start, the first compiler only. */
final class Java {

    private Java() {}

    static List<String> command(List<String> flags, String... arguments) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-XX:+UseSerialGC");
        words.add("-XX:TieredStopAtLevel=1");
        words.add("-Dfile.encoding=UTF-8");
        words.addAll(flags);
        words.addAll(List.of(arguments));
        return words;
    }
}
