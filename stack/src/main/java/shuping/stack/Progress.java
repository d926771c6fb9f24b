package shuping.stack;

/** Hears, in Chinese, what is being done. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = line -> {};

    void say(String line);
}
