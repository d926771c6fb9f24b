package shuping.gateway;

import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/** The HTTP/1.1 client that carries requests to the services, as they are: no redirects, cookies or retries of its own. */
@Configuration(proxyBeanMethods = false)
class Upstream {

    @Bean
    ClientHttpRequestFactory upstreamRequests(Settings settings, EventStreams streams) {
        var config = RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(settings.connectTimeout()))
                .setResponseTimeout(Timeout.of(settings.responseTimeout()))
                .setProtocolUpgradeEnabled(false)
                .build();
        var live = RequestConfig.copy(config)
                .setResponseTimeout(Timeout.of(settings.liveTimeout()))
                .build();
        var requests = new HttpComponentsClientHttpRequestFactory(client(config, settings, streams));
        requests.setHttpContextFactory((method, uri) -> {
            var context = HttpClientContext.create();
            context.setRequestConfig(uri.getPath().equals(Routes.LIVE) ? live : config);
            return context;
        });
        return requests;
    }

    private static HttpClient client(RequestConfig config, Settings settings, EventStreams streams) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(1000)
                .setMaxConnTotal(3000)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                        .setTimeToLive(TimeValue.ofMinutes(1))
                        .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(config)
                .addExecInterceptorFirst("event-streams", streams)
                .evictIdleConnections(TimeValue.ofSeconds(10))
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .build();
    }
}
