package shuping.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** {@code ./run}: the whole system on this machine, until Ctrl-C or {@code ./run stop}. */
public final class Run {

    private static final int POLL_SECONDS = 2;

    private final Path data = Root.directory().resolve("data");
    private final Screen screen = new Screen();
    private House house;
    private volatile boolean failed;
    private volatile boolean stopping;

    private Run() {}

    public static void main(String[] arguments) {
        var run = new Run();
        try {
            run.run(List.of(arguments));
        } catch (StartFailure e) {
            run.fail(e.getMessage());
        } catch (IOException e) {
            run.fail("读写文件失败：" + e.getMessage() + "；请检查磁盘空间与目录权限。");
        }
    }

    /** One sentence, unless it only fails because somebody stopped it. */
    private void fail(String sentence) {
        if (stopping) return;
        failed = true;
        screen.fail(sentence);
        System.exit(1);
    }

    private void run(List<String> arguments) throws IOException {
        if (arguments.contains("prepare")) {
            Keycloak.distribution();
        } else if (arguments.contains("stop")) {
            screen.say(Running.stop(data) ? "已停止" : "述评没有在运行");
        } else if (arguments.contains("demo") && Running.in(data)) {
            System.exit(new Demo(data, "http://localhost:" + Ports.standard().gateway(),
                    "http://localhost:" + Ports.standard().keycloak()).play());
        } else {
            serve(arguments.contains("--fresh"), arguments.contains("demo"));
        }
    }

    private void serve(boolean fresh, boolean play) throws IOException {
        try (var running = Running.claim(data)) {
            if (fresh) {
                Leftovers.stop(data);
                running.deleteData();
                screen.say("已清空 " + data);
            }
            house = new House(data, Ports.standard(), screen);
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
            screen.say("正在启动 PostgreSQL、Kafka、Keycloak 和四个服务（日志在 " + data.resolve("logs") + "）");
            screen.whileWaiting(house::start);
            var demo = new Demo(data, house.url(), house.keycloakUrl());
            screen.whileWaiting(() -> demo.loadOnce(screen));
            screen.ready(house.url(), Realm.people());
            if (play) demo.play();
            watch();
        }
    }

    /** Says so when a part dies while we run. */
    private void watch() {
        var told = Set.<String>of();
        while (true) {
            try {
                TimeUnit.SECONDS.sleep(POLL_SECONDS);
            } catch (InterruptedException e) {
                return;
            }
            var missing = house.missing();
            if (!missing.equals(told) && !missing.isEmpty()) {
                screen.fail(String.join("、", missing) + " 意外退出，原因见 " + data.resolve("logs")
                        + "；请按 Ctrl-C 后重新执行 ./run。");
            }
            told = missing;
        }
    }

    private void stop() {
        stopping = true;
        if (!failed) screen.say("正在停止");
        house.close();
        if (!failed) screen.say("已停止");
    }
}
