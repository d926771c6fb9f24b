package shuping.acceptance.walk;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import shuping.stack.Root;

/**
 * Everybody walks through the year in a browser. With {@code WALKS_PICTURES=<directory>} in the environment the walks
 * also take the pictures of the documents; what people saw where a walk failed lies in {@code target/walks-failed}.
 */
@Tag("walk")
class WalkTest {

    private final Path target = Path.of("target").toAbsolutePath();

    @Test
    void everyRoleFindsItsWay() throws Exception {
        FileSystemUtils.deleteRecursively(target.resolve("walk-city"));
        try (var city = new PlayedCity(target.resolve("walk-city"))) {
            city.play();
            var environment = new HashMap<>(Map.of(
                    "WALKS_URL", city.url(),
                    "WALKS_FAILED", target.resolve("walks-failed").toString(),
                    "NO_COLOR", "1"));
            new Program(List.of("npm", "run", "--silent", "walks"), Root.directory().resolve("gateway/web"), environment)
                    .mustSucceed();
        }
    }
}
