package shuping.platform.inbox;

import java.time.OffsetDateTime;

record DeadLetter(long id, String eventId, String type, String key, String payload, String error, OffsetDateTime at) {}
