package shuping.review.rectification;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.web.multipart.MultipartFile;
import shuping.platform.Problem;

/** What the secretary files in one go: a note, files or both. */
record EvidenceForm(
        @Nullable @Size(max = 2000, message = "整改进展说明不超过2000字")
                @Pattern(regexp = Plan.TEXT, message = Plan.NOT_TEXT) String note,
        @Nullable List<MultipartFile> file) {

    String words() {
        return note == null || note.isBlank() ? null : note.strip();
    }

    /** The files, each of a type that is accepted. */
    List<EvidenceFile> proven() throws IOException {
        var proven = new ArrayList<EvidenceFile>();
        for (var each : file == null ? List.<MultipartFile>of() : file) {
            proven.add(EvidenceFile.of(each, proven.size()));
        }
        if (proven.isEmpty() && words() == null) {
            throw Problem.invalid("#/file", "请至少上传一个佐证文件或填写整改进展说明");
        }
        return proven;
    }
}
