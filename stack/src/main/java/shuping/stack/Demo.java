package shuping.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The demo's loader and player: programs of the module {@code demo}, each a process that talks to the gateway. */
final class Demo {

    private final Path data;
    private final List<String> addresses;

    Demo(Path data, String gateway, String keycloak) {
        this.data = data;
        this.addresses = List.of(gateway, keycloak);
    }

    /** Fills an empty system; once per data directory. */
    void loadOnce(Progress progress) {
        var done = data.resolve("demo-loaded");
        if (Files.exists(done)) return;
        if (!Files.exists(jar())) {
            progress.say("没有演示数据装载程序，跳过");
            return;
        }
        progress.say("正在装载演示数据");
        try {
            var log = data.resolve("logs/demo.log");
            var load = builder("shuping.demo.Load").redirectErrorStream(true).start();
            try (var lines = new BufferedReader(new InputStreamReader(load.getInputStream(), StandardCharsets.UTF_8));
                    var kept = Files.newBufferedWriter(log)) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    kept.write(line + System.lineSeparator());
                }
            }
            if (load.waitFor() != 0) {
                throw new StartFailure("演示数据没有装载成功，详见 " + log + "；可执行 ./run --fresh 重来。");
            }
            Files.createFile(done);
        } catch (IOException e) {
            throw new StartFailure("演示数据没有装载成功：" + e.getMessage() + "。", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("演示数据的装载被中断。", e);
        }
    }

    /** @return the player's exit code */
    int play() throws IOException {
        if (!Files.exists(jar())) throw new StartFailure("找不到演示程序 " + jar() + "；请先执行 mvn package -DskipTests。");
        try {
            return builder("shuping.demo.Play").inheritIO().start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }

    private ProcessBuilder builder(String main) {
        var command = Java.command(List.of("-Xmx128m", "-Dshuping.data=" + data, "-Dstdout.encoding=UTF-8"),
                "-cp", jar().toString(), main);
        command.addAll(addresses);
        return new ProcessBuilder(command);
    }

    private static Path jar() {
        return Root.directory().resolve("demo/target/demo-1.0-SNAPSHOT.jar");
    }
}
