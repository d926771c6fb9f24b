package shuping.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A small real HTTP server in a service's place: notes what it got and answers as told. */
final class Backend {

    final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final int port;
    private HttpServer server;

    Backend() {
        start(0);
        this.port = server.getAddress().getPort();
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** How this path is answered from now on; null for as usual. */
    void on(String path, Answer answer) {
        answers.compute(path, (key, before) -> answer);
    }

    Call last() {
        return calls.get(calls.size() - 1);
    }

    void stop() {
        server.stop(0);
    }

    void start() {
        start(port);
    }

    private void start(int atPort) {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", atPort), 50);
            server.setExecutor(Executors.newCachedThreadPool(work -> {
                var thread = new Thread(work, "backend");
                thread.setDaemon(true);
                return thread;
            }));
            server.createContext("/", this::handle);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answers.getOrDefault(exchange.getRequestURI().getPath(), this::note).to(exchange);
        }
    }

    /** Notes the call and says yes. */
    private void note(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        calls.add(new Call(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                new ConcurrentHashMap<>(exchange.getRequestHeaders()),
                body));
        answer(exchange, 200, "application/json", "{\"ok\":true}");
    }

    static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    record Call(String method, String uri, Map<String, List<String>> headers, byte[] body) {

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> String.join(",", header.getValue()))
                    .findFirst()
                    .orElse(null);
        }
    }
}
