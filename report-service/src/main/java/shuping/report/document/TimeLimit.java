package shuping.report.document;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads a document aside, so that one that takes for ever, or nests too deep, costs its sender an answer only. Few are read at a
 * time: each may take a hundred megabytes, and most take a twentieth of a second.
 */
final class TimeLimit {

    private static final long STACK = 4L * 1024 * 1024;
    private static final Semaphore PLACES = new Semaphore(2, true);

    private TimeLimit() {}

    static String within(Duration limit, Callable<String> reading) {
        try {
            if (!PLACES.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new UnreadableDocument("busy", "正在读取的文件较多，请稍后再上传。");
            }
            try {
                return run(limit, new FutureTask<>(reading));
            } finally {
                PLACES.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableDocument("interrupted", "读取被中断，请重新上传。", e);
        }
    }

    /** Gives its place free also when it is given up: one that never ends must not keep others from theirs. */
    private static String run(Duration limit, FutureTask<String> task) throws InterruptedException {
        var thread = new Thread(null, task, "document-reading", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new UnreadableDocument("too-large", "文档太复杂，读取超时。请删去图片和嵌入对象后重新上传。", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableDocument unreadable) {
                throw unreadable;
            }
            throw new UnreadableDocument("broken", "文件已损坏，无法读取。请重新保存或导出后上传。", e.getCause());
        } finally {
            thread.interrupt();
        }
    }
}
