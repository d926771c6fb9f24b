package shuping.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's browser: holds cookies and no token, and fills in Keycloak's login form. */
final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final String gateway;

    Browser(String gateway) {
        this.gateway = gateway;
    }

    Browser signIn(String username) {
        var form = follow(exchange(page(gateway + "/")));
        var action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new AssertionError("No login form: " + form.statusCode() + " " + form.body());
        }
        var fields = "username=" + URLEncoder.encode(username, StandardCharsets.UTF_8) + "&password=shuping";
        follow(exchange(page(action.group(1).replace("&amp;", "&"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))));
        return this;
    }

    HttpResponse<String> get(String path) {
        return exchange(HttpRequest.newBuilder(URI.create(gateway + path)).header("Accept", "application/json"));
    }

    /** As a script of the page sends it, with the token header copied from the cookie. */
    HttpResponse<String> put(String path, String json) {
        return exchange(HttpRequest.newBuilder(URI.create(gateway + path))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", String.valueOf(jar(URI.create(gateway)).get("XSRF-TOKEN")))
                .PUT(BodyPublishers.ofString(json)));
    }

    private static HttpRequest.Builder page(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html");
    }

    private HttpResponse<String> follow(HttpResponse<String> response) {
        var current = response;
        while (current.statusCode() / 100 == 3) {
            var location = current.headers().firstValue("Location").orElseThrow();
            current = exchange(page(current.uri().resolve(location).toString()));
        }
        return current;
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            var jar = jar(request.build().uri());
            if (!jar.isEmpty()) {
                request.header("Cookie", jar.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
            }
            var response = http.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(line -> keep(jar, line));
            return response;
        } catch (IOException e) {
            throw new AssertionError("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void keep(Map<String, String> jar, String line) {
        var pair = line.split(";", 2)[0].split("=", 2);
        if (line.contains("Max-Age=0")) {
            jar.remove(pair[0]);
        } else {
            jar.put(pair[0], pair[1]);
        }
    }

    private Map<String, String> jar(URI address) {
        return cookies.computeIfAbsent(address.getAuthority(), authority -> new HashMap<>());
    }
}
