package shuping.review.rectification;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartFile;
import shuping.platform.Problem;

/** One file of evidence, its type proven. */
record EvidenceFile(String name, EvidenceType type, byte[] content) {

    private static final int LONGEST_NAME = 200;

    static EvidenceFile of(MultipartFile file, int position) throws IOException {
        var pointer = "#/file/" + position;
        var name = nameOf(file);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw Problem.invalid(pointer, "文件名不能为空，且不超过200个字符");
        }
        var content = file.getBytes();
        if (content.length == 0) {
            throw Problem.invalid(pointer, "“" + name + "”是空文件");
        }
        var type = EvidenceType.of(content).orElseThrow(() -> refused(name, pointer));
        if (!type.mayBeCalled(name)) {
            throw Problem.invalid(pointer, "“" + name + "”的扩展名与文件内容不符");
        }
        return new EvidenceFile(name, type, content);
    }

    private static Problem refused(String name, String pointer) {
        return new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "evidence-type", "佐证材料只接受PDF、JPG、PNG、DOCX、XLSX和TXT文件。")
                .field(pointer, "“" + name + "”的内容不属于以上类型");
    }

    /** Without a path, whichever slash the client's system uses. */
    private static String nameOf(MultipartFile file) {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
