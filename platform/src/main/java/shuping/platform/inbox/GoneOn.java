package shuping.platform.inbox;

/**
 * What happened behind a settled letter.
 *
 * @param handled messages of its key that waited and are handled now
 * @param stopped one of those behind it failed: the next incident
 */
record GoneOn(int handled, boolean stopped) {}
