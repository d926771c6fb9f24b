package shuping.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;

/** A set for tests on free ports. As a program: one set for all modules of a build, until it is told to stop. */
public final class TestSet {

    private TestSet() {}

    static Stack start(Path data, Progress progress) {
        Leftovers.stop(data);
        try {
            Directories.delete(data);
        } catch (IOException e) {
            throw new StartFailure("无法清空测试数据目录 " + data + "：" + e.getMessage() + "。", e);
        }
        if (Containers.available()) {
            progress.say("使用 Testcontainers（Docker 已就绪，镜像齐全）");
            return new Containers(Realm.demo()).start();
        }
        progress.say("使用本机进程（没有可用的 Docker 或缺少镜像）");
        return NativeStack.start(data, Ports.free(), Realm.demo(), progress);
    }

    /** @param arguments the data directory, and the file to write the addresses to */
    public static void main(String[] arguments) throws Exception {
        var data = Path.of(arguments[0]).toAbsolutePath();
        var file = Path.of(arguments[1]).toAbsolutePath();
        try {
            var stack = start(data, System.out::println);
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop-test-set"));
            write(stack, file);
            new CountDownLatch(1).await();
        } catch (StartFailure e) {
            System.err.println("测试环境没有启动：" + e.getMessage());
            System.exit(1);
        }
    }

    private static void write(Stack stack, Path file) throws IOException {
        var addresses = new Properties();
        addresses.setProperty("postgresql", stack.jdbcUrl(""));
        addresses.setProperty("kafka", stack.kafkaServers());
        addresses.setProperty("issuer", stack.issuer());
        var beside = Path.of(file + ".part");
        try (var out = Files.newBufferedWriter(beside)) {
            addresses.store(out, null);
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
