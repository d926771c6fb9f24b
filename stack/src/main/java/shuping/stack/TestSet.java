package shuping.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/**
 * A set for tests on free ports. As a program: one set for all modules of a build, until it is told to stop or whoever
 * started it is gone.
 */
public final class TestSet {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private TestSet() {}

    /** It ends with this JVM. */
    static Stack start(Path data, Progress progress) {
        Leftovers.stop(data);
        try {
            Directories.delete(data);
        } catch (IOException e) {
            throw new StartFailure("无法清空测试数据目录 " + data + "：" + e.getMessage() + "。", e);
        }
        var obstacle = Containers.obstacle();
        if (obstacle.isEmpty()) {
            progress.say("使用 Testcontainers（Docker 有回答，镜像齐全）");
            return new Containers(data, Realm.demo()).start(progress);
        }
        progress.say("使用本机进程（" + obstacle.get() + "）");
        var stack = NativeStack.start(data, Ports.free(), Realm.demo(), progress);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop-test-set"));
        return stack;
    }

    /** @param arguments the data directory, and the file to write the addresses to */
    public static void main(String[] arguments) throws Exception {
        var data = Path.of(arguments[0]).toAbsolutePath();
        var file = Path.of(arguments[1]).toAbsolutePath();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            endWithParent();
            var stack = start(data, line -> out.println("[测试环境] " + line));
            write(file, Map.of("postgresql", stack.jdbcUrl(""), "kafka", stack.kafkaServers(), "issuer", stack.issuer()));
            new CountDownLatch(1).await();
        } catch (StartFailure e) {
            write(file, Map.of("failure", e.getMessage()));
            System.exit(1);
        }
    }

    /** It may be killed without a word to us. */
    static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    /** For the tests of a build that began while the set was still on its way up. */
    static Properties awaitAddresses(Path file) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(file)) {
            if (System.nanoTime() > end) {
                throw new StartFailure("等了 " + PATIENCE.toMinutes() + " 分钟仍没有共用测试环境的地址 " + file
                        + "；请用 ./verify 运行，或去掉环境变量 SHUPING_TEST_STACK。");
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        var addresses = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            addresses.load(in);
        } catch (IOException e) {
            throw new StartFailure("读不到共用测试环境的地址 " + file + "：" + e.getMessage(), e);
        }
        if (addresses.containsKey("failure")) throw new StartFailure(addresses.getProperty("failure"));
        return addresses;
    }

    private static void write(Path file, Map<String, String> values) throws IOException {
        var addresses = new Properties();
        addresses.putAll(values);
        var beside = Path.of(file + ".part");
        try (var out = Files.newBufferedWriter(beside)) {
            addresses.store(out, null);
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
