package shuping.platform.inbox;

import java.util.List;

/** A service's own kind of incident beside dead letters, such as a failed job of the process engine. */
public interface IncidentSource {

    List<Incident> incidents();

    /** @return whether the incident was one of this source and is being tried again */
    boolean retry(String id);
}
