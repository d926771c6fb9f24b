package shuping.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Body of a multipart/form-data request. */
class Multipart {

    private final String boundary = UUID.randomUUID().toString();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Multipart(Map<String, String> fields, List<Attachment> attachments) {
        fields.forEach((name, value) -> part("name=\"" + name + "\"", "text/plain;charset=UTF-8", value.getBytes(StandardCharsets.UTF_8)));
        attachments.forEach(file -> part(
                "name=\"" + file.field() + "\"; filename=\"" + file.fileName() + "\"", "application/octet-stream", file.content()));
        line("--" + boundary + "--");
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    private void part(String disposition, String type, byte[] content) {
        line("--" + boundary);
        line("Content-Disposition: form-data; " + disposition);
        line("Content-Type: " + type);
        line("");
        out.writeBytes(content);
        line("");
    }

    private void line(String text) {
        out.writeBytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
