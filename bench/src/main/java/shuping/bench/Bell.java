package shuping.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shuping.demo.Client;

/**
 * One open page of a leader: hears on /api/live what changed, and when. Whoever waits for a step asks again when it
 * rings, as the web application does.
 */
final class Bell implements AutoCloseable {

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, List<Ring>> rings = new HashMap<>();
    private final Stream<String> lines;
    private volatile boolean closed;
    private boolean over;

    private record Ring(String type, long at) {}

    Bell(String gateway, Client leader) {
        var request = HttpRequest.newBuilder(URI.create(gateway + "/api/live"))
                .header("Authorization", "Bearer " + leader.token())
                .header("Accept", "text/event-stream")
                .build();
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var response = client.sendAsync(request, BodyHandlers.ofLines()).join();
        if (response.statusCode() != 200) {
            throw new IllegalStateException("/api/live answers " + response.statusCode());
        }
        lines = response.body();
        var thread = new Thread(this::listen, "bell");
        thread.setDaemon(true);
        thread.start();
    }

    /** How often it rang for that report. */
    synchronized int heard(String report, String type) {
        return times(report, type).size();
    }

    /** How often it rang for that report, whatever for. */
    synchronized int heard(String report) {
        return rings.getOrDefault(report, List.of()).size();
    }

    /** When it rang the next time after so many times; waits for it. */
    synchronized long next(String report, String type, int heard) {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (heard(report, type) <= heard) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Nothing told of " + type + " of " + report);
            }
            pause(1000);
        }
        return times(report, type).get(heard);
    }

    /** Waits for it to ring again, but not for long: a ring may have been missed. */
    synchronized void await(String report, String type, int heard, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (heard(report, type) <= heard && System.nanoTime() < end) {
            pause(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
    }

    synchronized void await(String report, int heard, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (heard(report) <= heard && System.nanoTime() < end) {
            pause(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
    }

    private List<Long> times(String report, String type) {
        return rings.getOrDefault(report, List.of()).stream().filter(ring -> ring.type.equals(type)).map(Ring::at).toList();
    }

    private void pause(long millis) {
        if (over) {
            throw new IllegalStateException("The live stream ended");
        }
        try {
            wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private void listen() {
        try {
            lines.filter(line -> line.startsWith("data:")).forEach(line -> ring(line.substring(5)));
        } catch (RuntimeException e) {
            if (!closed) {
                throw e;
            }
        } finally {
            end();
        }
    }

    private void ring(String data) {
        var at = System.nanoTime();
        try {
            var event = json.readTree(data);
            synchronized (this) {
                rings.computeIfAbsent(event.path("reportId").asText(), first -> new ArrayList<>())
                        .add(new Ring(event.path("type").asText(), at));
                notifyAll();
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not an event: " + data, e);
        }
    }

    private synchronized void end() {
        over = true;
        notifyAll();
    }

    @Override
    public void close() {
        closed = true;
        lines.close();
    }
}
