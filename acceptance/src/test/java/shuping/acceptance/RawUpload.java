package shuping.acceptance;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** An upload by hand over a bare connection: one that stops half-way, or that ends in an answer before it is all sent. */
final class RawUpload implements AutoCloseable {

    private static final int PIECE = 64 * 1024;
    private static final int PATIENCE_MILLIS = 60_000;
    private static final String OPENING = """
            --grenze\r
            Content-Disposition: form-data; name="file"; filename="report.txt"\r
            \r
            """;

    private final Socket socket;
    private final boolean chunked;

    private RawUpload(Socket socket, boolean chunked) {
        this.socket = socket;
        this.chunked = chunked;
    }

    /** @param length announced; 0 for a chunked body, whose length nobody knows */
    static RawUpload begin(String gateway, String path, String token, long length) throws IOException {
        var address = URI.create(gateway);
        var socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        var upload = new RawUpload(socket, length == 0);
        upload.write("""
                PUT %s HTTP/1.1\r
                Host: %s\r
                Authorization: Bearer %s\r
                Content-Type: multipart/form-data; boundary=grenze\r
                %s\r
                \r
                """.formatted(path, address.getAuthority(), token,
                length == 0 ? "Transfer-Encoding: chunked" : "Content-Length: " + length));
        upload.piece(OPENING.getBytes(StandardCharsets.US_ASCII));
        return upload;
    }

    /** Sends so many bytes more. */
    void send(long bytes) throws IOException {
        var piece = "述评".repeat(PIECE / 6).getBytes(StandardCharsets.UTF_8);
        for (var left = bytes; left > 0; left -= piece.length) {
            piece(piece);
        }
    }

    /** Sends in the background, as long as the other side takes it. */
    RawUpload sendMeanwhile(long bytes) {
        var sender = new Thread(() -> {
            try {
                send(bytes);
            } catch (IOException refused) {
                // the answer says why
            }
        }, "upload");
        sender.setDaemon(true);
        sender.start();
        return this;
    }

    private void piece(byte[] content) throws IOException {
        if (chunked) {
            write(Integer.toHexString(content.length) + "\r\n");
        }
        socket.getOutputStream().write(content);
        if (chunked) {
            write("\r\n");
        }
    }

    private void write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws IOException if the connection ends without an answer */
    Reply reply() throws IOException {
        var in = new BufferedInputStream(socket.getInputStream());
        var status = line(in).split(" ");
        if (status.length < 2) {
            throw new IOException("No answer");
        }
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            headers.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1).strip());
        }
        return new Reply(Integer.parseInt(status[1]), headers.getOrDefault("Content-Type", ""), content(in, headers));
    }

    private static byte[] content(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.containsKey("Content-Length")) {
            return in.readNBytes(Integer.parseInt(headers.get("Content-Length")));
        }
        var content = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            content.write(in.readNBytes(size));
            line(in);
        }
        return content.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
