package shuping.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** Whatever is uploaded is read, or refused in a sentence. {@code bench/fuzz} makes up files; here the ones it kept are read again. */
class DocumentFuzzTest {

    private static final boolean FUZZING = System.getenv("JAZZER_FUZZ") != null;
    private static final OperatingSystemMXBean CPU =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    /** Runs before code is compiled and instrumented; CPU time, so that other work on the machine does not count. */
    private static final int WARM_UP = 200;
    private static final long MOST_NANOS = 2_000_000_000L;
    private static final String[] NAMES = {"报告.docx", "报告.doc", "报告.pdf", "报告.txt", ""};

    static {
        // As in the service: made-up files are wrong in thousands of ways, each worth a line.
        ((Logger) LoggerFactory.getLogger("org.apache")).setLevel(Level.OFF);
    }

    private static int runs;

    @MethodSource("shuping.report.document.DocumentSamples#all")
    @FuzzTest(maxDuration = "10m")
    void anyFile(byte[] data) {
        read(data, NAMES[data.length % NAMES.length]);
    }

    /** The parts of a Word file, whole in their zip: the body, and after a NUL its numbering. */
    @FuzzTest(maxDuration = "10m")
    void anyWordDocument(byte[] data) {
        String[] parts = new String(data, StandardCharsets.UTF_8).split("\0", 2);
        var word = WordSample.word().xml(parts[0]);
        read((parts.length > 1 ? word.numbering(parts[1]) : word).bytes(), "报告.docx");
    }

    private static void read(byte[] data, String name) {
        long begin = CPU.getProcessCpuTime();
        try {
            String text = DocumentReader.read(data, name).text();
            assertThat(text).isNotBlank().doesNotContain("\r");
            assertThat(Characters.whole(text)).isTrue();
        } catch (UnreadableDocument e) {
            assertThat(e.getMessage()).matches("(?s).*[\\u4e00-\\u9fff].*。");
            assertThat(e.getCause() instanceof OutOfMemoryError).isFalse();
        }
        if (FUZZING && ++runs > WARM_UP) {
            assertThat(CPU.getProcessCpuTime() - begin).isLessThan(MOST_NANOS);
        }
    }
}
