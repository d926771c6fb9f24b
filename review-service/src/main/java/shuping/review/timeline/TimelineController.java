package shuping.review.timeline;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import shuping.platform.Actor;
import shuping.review.report.Readers;

@RestController
class TimelineController {

    private final Timeline timeline;

    TimelineController(Timeline timeline) {
        this.timeline = timeline;
    }

    @GetMapping("/api/timelines/{reportId}")
    @PreAuthorize(Readers.TRAIL_READERS)
    TimelineView timeline(@PathVariable UUID reportId, Actor actor) {
        return timeline.of(reportId, actor);
    }
}
