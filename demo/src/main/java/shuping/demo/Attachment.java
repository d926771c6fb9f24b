package shuping.demo;

import java.nio.charset.StandardCharsets;

/** One file of a multipart request. */
public record Attachment(String field, String fileName, byte[] content) {

    public static Attachment text(String field, String fileName, String text) {
        return new Attachment(field, fileName, text.getBytes(StandardCharsets.UTF_8));
    }
}
