package shuping.platform.inbox;

/** An event as it came from Kafka, not yet read as a record of ours. */
record Message(String id, String type, String key, String payload, String correlationId) {}
