package shuping.report.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;

/**
 * Whatever the text, it is read at once and every place lies in it, in order. {@code bench/fuzz} makes up texts; here the ones
 * it kept are read again.
 */
class StructureFuzzTest {

    private static final boolean FUZZING = System.getenv("JAZZER_FUZZ") != null;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    /** Runs before code is compiled and instrumented; CPU time, so that other work on the machine does not count. */
    private static final int WARM_UP = 200;
    private static final long MOST_NANOS = 2_000_000_000L;
    private static final int LENGTH_REPEATED = 50_000;

    private static final String[] SCRAPS = {"一、", "二、", "三、", "工作成效", "主要不足", "下步打算", "存在问题及下一步打算", "一是", "二是", "三是", "（一）", "（二）", "1.",
        "2、", "3、", "①", "第一，", "首先，", "最后，", "第一部分", "。", "；", "，", "、", "：", "\n", "\r\n", " ", "　", "原因：", "主要是", "究其原因", "下一步，我将", "今后，",
        "针对以上问题，", "虽然做了一些工作，但仍存在一些不足", "主要表现在：", "##paidbegin##", "【更多素材尽在文库】", "---此处隐藏1字,下载后查看---", "xx", "××", "**", "__",
        "某", "“", "”", "（", "）", "《", "研究不够深入", "抓好学习", "篇1", "第二篇", "\u0420", "<p>", "<br/>", "&nbsp;", "---\n", "--- ", "+ a1 ", "\ufeff",
        "\u200b", "\u202e", "目录", "述职报告", "2023年", "1月1日", "以上报告", "请审阅", "述职人：", "\ud83d\ude00", "\ud83d", "\ude00", "\0", "饕餮魑魅魍魉耄耋氤氲", "上传者：",
        "去年点评指出", "整改落实情况", "基本情况", "尊敬的各位领导：", "党委书记 ", "——", "\u2f00", "#", "* ", "- ", ">"};

    private static int runs;

    @FuzzTest(maxDuration = "10m")
    void everyTextIsRead(byte[] data) {
        if (data.length < 2) {
            return;
        }
        String text = text(data);
        long begin = CPU.getCurrentThreadCpuTime();
        var reports = StructureReader.readAll(text);
        if (FUZZING && ++runs > WARM_UP) {
            assertThat(CPU.getCurrentThreadCpuTime() - begin).isLessThan(MOST_NANOS);
        }
        assertThat(reports).isNotEmpty();
        reports.forEach(report -> placesLieIn(text, report));
    }

    /** Each byte chooses a scrap or stands for itself; the first says how often all of it comes again. */
    private static String text(byte[] data) {
        var text = new StringBuilder();
        for (int i = 1; i < data.length; i++) {
            int choice = data[i] & 0xff;
            if (choice < SCRAPS.length) {
                text.append(SCRAPS[choice]);
            } else if (choice < 0xf0) {
                text.append((char) (0x4e00 + choice));
            } else {
                text.append(new String(data, i, Math.min(3, data.length - i), StandardCharsets.UTF_16BE));
            }
        }
        int times = (data[0] & 0xff) < 0xf0 ? 1 : Math.max(1, LENGTH_REPEATED / Math.max(1, text.length()));
        return text.toString().repeat(times);
    }

    private static void placesLieIn(String text, Structure report) {
        int last = 0;
        for (var section : report.sections()) {
            assertThat(section.start()).isBetween(last, section.end());
            assertThat(section.end()).isLessThanOrEqualTo(text.length());
            int at = section.start();
            for (var item : section.items()) {
                assertThat(item.start()).isBetween(at, item.end() - 1);
                assertThat(item.end()).isLessThanOrEqualTo(section.end());
                assertThat(item.text()).isNotBlank();
                at = item.end();
            }
            last = section.end();
        }
        inOrder(text, report.placeholderPlaces());
        inOrder(text, report.watermarkPlaces());
        assertThat(report.placeholders()).isEqualTo(report.placeholderPlaces().size());
    }

    private static void inOrder(String text, Iterable<Place> places) {
        int at = 0;
        for (var place : places) {
            assertThat(place.start()).isBetween(at, place.end() - 1);
            assertThat(place.end()).isLessThanOrEqualTo(text.length());
            at = place.end();
        }
    }
}
