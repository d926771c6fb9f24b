package shuping.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.stream.StreamSupport;

/** What {@code ./run} shows: what is being done and since when, and in the end where to go and as whom. */
final class Screen implements Progress {

    private static final int REMIND_SECONDS = 10;

    private static final Map<String, String> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("administrator", "业务管理员");
        ROLES.put("secretary", "书记");
        ROLES.put("drafter", "经办人");
        ROLES.put("reviewer", "审核员");
        ROLES.put("organizer", "会务");
        ROLES.put("scrutineer", "监票人");
        ROLES.put("evaluator", "评议人");
        ROLES.put("leader", "领导");
        ROLES.put("supervisor", "督查员");
        ROLES.put("system-admin", "系统管理员");
        ROLES.put("security-admin", "安全管理员");
        ROLES.put("auditor", "审计员");
    }

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    private final long started = started();
    private volatile String last = "";

    /** The script says when the command was given, so that building counts. */
    private static long started() {
        var seconds = System.getenv("SHUPING_STARTED");
        return seconds == null ? System.currentTimeMillis() : Long.parseLong(seconds) * 1000;
    }

    @Override
    public void say(String line) {
        last = line;
        out.println("  " + line);
    }

    void fail(String sentence) {
        out.flush();
        err.println("✗ " + sentence);
    }

    /** Shows a sign of life while something takes its time. */
    void whileWaiting(Runnable work) {
        var timer = new Timer(true);
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                out.println("  …… 已用 " + seconds() + " 秒，最近一步：" + last);
            }
        }, REMIND_SECONDS * 1000L, REMIND_SECONDS * 1000L);
        try {
            work.run();
        } finally {
            timer.cancel();
        }
    }

    void ready(String url, Path people) throws IOException {
        out.println();
        out.println("述评已就绪：" + url + "　（从命令到可用 " + seconds() + " 秒）");
        out.println();
        out.println("演示账号（密码都是 " + Users.PASSWORD + "）：");
        accounts(people).forEach((role, users) -> out.println("  " + padded(role) + users));
        out.println();
        out.println("按 Ctrl-C 或另开窗口执行 ./run stop 停止。");
    }

    /** For each role its title and the first few who have it. */
    private static Map<String, String> accounts(Path people) throws IOException {
        var all = new ObjectMapper().readTree(people.toFile());
        var table = new LinkedHashMap<String, String>();
        ROLES.forEach((role, title) -> {
            var users = StreamSupport.stream(all.spliterator(), false).filter(person -> has(person, role))
                    .map(person -> person.path("username").asText() + "（" + person.path("lastName").asText()
                            + person.path("firstName").asText() + "）").toList();
            if (!users.isEmpty()) table.put(title, some(users));
        });
        return table;
    }

    private static boolean has(JsonNode person, String role) {
        return StreamSupport.stream(person.path("roles").spliterator(), false).anyMatch(r -> r.asText().equals(role));
    }

    private static String some(List<String> users) {
        var shown = new ArrayList<>(users.subList(0, Math.min(3, users.size())));
        if (users.size() > shown.size()) shown.add("……共 " + users.size() + " 人");
        return String.join("、", shown);
    }

    /** A Chinese character takes two columns. */
    private static String padded(String title) {
        return title + "　".repeat(Math.max(1, 9 - title.length()));
    }

    private long seconds() {
        return (System.currentTimeMillis() - started) / 1000;
    }
}
