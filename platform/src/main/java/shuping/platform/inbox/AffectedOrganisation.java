package shuping.platform.inbox;

import java.util.Optional;

/** What a service knows of the keys its incidents carry. */
public interface AffectedOrganisation {

    /** Name of the 党组织 whose affair it is. */
    Optional<String> nameOf(String key);
}
