package shuping.gateway;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.client5.http.classic.ExecRuntime;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Cuts the connection to the service when the reader of an event stream has gone, and all of them when the gateway
 * stops. The HTTP client would rather read a response to its end, and an event stream has none.
 */
@Component
class EventStreams implements ExecChainHandler {

    private final Set<ExecRuntime> open = ConcurrentHashMap.newKeySet();

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        var response = chain.proceed(request, scope);
        if (isEventStream(response)) {
            open.add(scope.execRuntime);
            response.setEntity(new Stream(response.getEntity(), scope.execRuntime));
        }
        return response;
    }

    int count() {
        return open.size();
    }

    @EventListener(ContextClosedEvent.class)
    void endAll() {
        open.forEach(this::end);
    }

    private void end(ExecRuntime connection) {
        open.remove(connection);
        connection.discardEndpoint();
    }

    private static boolean isEventStream(ClassicHttpResponse response) {
        var type = response.getFirstHeader(HttpHeaders.CONTENT_TYPE);
        return type != null
                && type.getValue().startsWith(MediaType.TEXT_EVENT_STREAM_VALUE)
                && response.getEntity() != null;
    }

    private final class Stream extends HttpEntityWrapper {
        private final ExecRuntime connection;

        Stream(HttpEntity entity, ExecRuntime connection) {
            super(entity);
            this.connection = connection;
        }

        @Override
        public InputStream getContent() throws IOException {
            return new FilterInputStream(super.getContent()) {
                /** A stream that was cut, on either side, simply ends: the browser connects again. */
                @Override
                public int read(byte[] target, int offset, int length) {
                    try {
                        return super.read(target, offset, length);
                    } catch (IOException cut) {
                        return -1;
                    }
                }

                @Override
                public void close() {
                    end(connection);
                }
            };
        }
    }
}
