package shuping.report.cycle;

/** Told inside this service, in the transaction that opens the cycle: now the reports are due. */
public record CycleOpened(Cycle cycle) {}
