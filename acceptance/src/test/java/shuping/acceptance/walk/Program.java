package shuping.acceptance.walk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program whose words are heard while it runs, and told again when it fails. */
record Program(List<String> command, Path directory, Map<String, String> environment) {

    void mustSucceed() {
        var words = new StringBuilder();
        var status = run(words);
        if (status != 0) {
            throw new AssertionError(command.get(0) + " ended with " + status + ":\n" + words);
        }
    }

    private int run(StringBuilder words) {
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            process.getOutputStream().close();
            var end = new Thread(process::destroy);
            Runtime.getRuntime().addShutdownHook(end);
            try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    System.err.println("[走查] " + line);
                    words.append(line).append('\n');
                }
            }
            var status = process.waitFor();
            Runtime.getRuntime().removeShutdownHook(end);
            return status;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
