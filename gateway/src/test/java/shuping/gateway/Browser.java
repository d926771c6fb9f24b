package shuping.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's browser: keeps cookies, follows redirects, fills in Keycloak's login form. */
final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String gateway;
    private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();
    /** Every Set-Cookie line seen, as it came. */
    final List<String> setCookies = new CopyOnWriteArrayList<>();
    /** Everything a script of the page could have read: bodies and addresses. */
    final List<String> seen = new CopyOnWriteArrayList<>();

    Browser(String gateway) {
        this.gateway = gateway;
    }

    Browser signIn(String username) {
        var form = open("/");
        var answer = submit(form, username);
        if (answer.statusCode() >= 400 && answer.statusCode() != 404) {
            throw new IllegalStateException("Login of " + username + ": " + answer.statusCode() + " " + answer.body());
        }
        return this;
    }

    /** Fills in the login form that stands on this page. */
    HttpResponse<String> submit(HttpResponse<String> page, String username) {
        var matcher = FORM.matcher(page.body());
        if (!matcher.find()) {
            throw new IllegalStateException("No form on " + page.uri() + ": " + page.statusCode() + " " + page.body());
        }
        var action = URI.create(matcher.group(1).replace("&amp;", "&"));
        var fields = "username=" + URLEncoder.encode(username, StandardCharsets.UTF_8) + "&password=shuping";
        return follow(exchange(HttpRequest.newBuilder(action)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))));
    }

    /** Opens a page as from the address bar. */
    HttpResponse<String> open(String path) {
        var address = path.startsWith("http") ? path : gateway + path;
        return follow(exchange(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html")));
    }

    /** A script's GET on the API. */
    HttpResponse<String> get(String path, String... headers) {
        return exchange(request(path, headers));
    }

    /** A script's POST, with the token header that the page's script copies from the cookie. */
    HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, BodyPublishers.ofString(body), headers);
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        return exchange(request(path, headers)
                .header("X-XSRF-TOKEN", String.valueOf(cookie("XSRF-TOKEN")))
                .method(method, body));
    }

    HttpResponse<String> postWithoutToken(String path, String body) {
        return exchange(request(path).POST(BodyPublishers.ofString(body)));
    }

    String cookie(String name) {
        return jar(URI.create(gateway)).get(name);
    }

    /** A copy that goes on elsewhere with the same cookies. */
    Browser at(String otherGateway) {
        var other = new Browser(otherGateway);
        other.jar(URI.create(otherGateway)).putAll(jar(URI.create(gateway)));
        return other;
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(gateway + path)).header("Accept", "application/json");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> follow(HttpResponse<String> response) {
        var current = response;
        for (var hops = 0; current.statusCode() / 100 == 3 && hops < 15; hops++) {
            var location = current.headers().firstValue("Location").orElseThrow();
            current = exchange(HttpRequest.newBuilder(current.uri().resolve(location))
                    .header("Accept", "text/html"));
        }
        return current;
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            var draft = request.build();
            var jar = jar(draft.uri());
            if (!jar.isEmpty()) {
                request.header("Cookie", jar.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
            }
            var response = http.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(line -> keep(jar, line));
            seen.add(response.uri() + "\n" + response.body());
            return response;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(Map<String, String> jar, String line) {
        setCookies.add(line);
        var pair = line.substring(0, line.contains(";") ? line.indexOf(';') : line.length());
        var name = pair.substring(0, pair.indexOf('='));
        if (line.contains("Max-Age=0")) {
            jar.remove(name);
        } else {
            jar.put(name, pair.substring(pair.indexOf('=') + 1));
        }
    }

    /** One jar per address: in real browsers Keycloak's cookies are kept apart by their path. */
    private Map<String, String> jar(URI address) {
        return cookies.computeIfAbsent(address.getAuthority(), authority -> new ConcurrentHashMap<>());
    }
}
