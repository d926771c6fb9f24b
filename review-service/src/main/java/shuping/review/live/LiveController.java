package shuping.review.live;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import shuping.platform.Actor;

@RestController
class LiveController {

    private final Streams streams;

    LiveController(Streams streams) {
        this.streams = streams;
    }

    /** Open to everyone signed in, who hears of what he may read: that it changed, and what it is now stays with the queries. */
    @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ApiResponse(responseCode = "200", content = @Content(
            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(implementation = Live.class)))
    SseEmitter live(@RequestHeader(name = "Last-Event-ID", required = false) @Parameter(hidden = true) String lastEvent,
            Actor actor) {
        return streams.open(actor, lastEvent != null);
    }
}
