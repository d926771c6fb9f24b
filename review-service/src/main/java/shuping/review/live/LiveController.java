package shuping.review.live;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
class LiveController {

    private final Streams streams;

    LiveController(Streams streams) {
        this.streams = streams;
    }

    /** Open to everyone signed in: it says that something changed, and what may be read stays with the queries. */
    @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ApiResponse(responseCode = "200", content = @Content(
            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(implementation = Live.class)))
    SseEmitter live(@RequestHeader(name = "Last-Event-ID", required = false) @Parameter(hidden = true) String lastEvent) {
        return streams.open(lastEvent != null);
    }

    /** @param type name of the event, or {@code resync} where some may have been missed */
    record Live(String type, @Nullable UUID reportId) {}
}
