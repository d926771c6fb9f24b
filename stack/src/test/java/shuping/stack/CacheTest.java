package shuping.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

    @TempDir
    Path root;

    @Test
    void anInterruptedFillingLeavesNothingThatLooksFinished() throws Exception {
        var cache = new Cache(root);
        assertThatThrownBy(() -> cache.directory("program", directory -> {
            Files.createFile(directory.resolve("half"));
            throw new IOException("磁盘已满");
        })).isInstanceOf(StartFailure.class).hasMessageContaining("磁盘已满");

        var filled = cache.directory("program", directory -> Files.createFile(directory.resolve("whole")));

        assertThat(filled.resolve("whole")).exists();
        assertThat(filled.resolve("half")).doesNotExist();
    }

    @Test
    void whatIsThereIsNotFilledAgain() {
        var cache = new Cache(root);
        cache.directory("program", directory -> {});
        cache.directory("program", directory -> {
            throw new IOException("again");
        });
    }
}
