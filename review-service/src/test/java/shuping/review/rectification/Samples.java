package shuping.review.rectification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind. */
final class Samples {

    static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    static final byte[] JPG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16};
    static final byte[] EXE = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};
    static final byte[] TXT = "已完成整改，附会议记录。".getBytes(StandardCharsets.UTF_8);
    static final byte[] DOCX = office("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
    static final byte[] XLSX = office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
    static final byte[] DOCM = office("application/vnd.ms-word.document.macroEnabled.main+xml");

    private Samples() {}

    static byte[] office(String mainPart) {
        return zip("[Content_Types].xml", "<Types><Override ContentType=\"" + mainPart + "\"/></Types>");
    }

    static byte[] zip(String name, String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
