package shuping.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/** The directory of this project: the nearest one above the working directory that has {@code deploy/keycloak}. */
public final class Root {

    private Root() {}

    public static Path directory() {
        for (var path = Path.of("").toAbsolutePath(); path != null; path = path.getParent()) {
            if (Files.isDirectory(path.resolve("deploy/keycloak"))) return path;
        }
        throw new StartFailure("当前目录不在述评的源代码目录之内；请在其中执行。");
    }
}
