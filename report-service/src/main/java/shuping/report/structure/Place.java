package shuping.report.structure;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A passage of the text as uploaded.
 *
 * @param start in UTF-16 units
 * @param end exclusive
 */
@Schema(name = "Place")
public record Place(int start, int end) {}
