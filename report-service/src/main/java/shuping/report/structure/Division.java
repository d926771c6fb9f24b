package shuping.report.structure;

import java.util.List;

/** A section's body divided: its lead sentence (may be empty) and its items. */
record Division(Excerpt preamble, List<Excerpt> items, Doubt doubt) {}
