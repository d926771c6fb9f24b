package shuping.contracts;

import java.util.Map;

/**
 * 测评规则 of a cycle.
 *
 * @param values points of each grade, 0 to 100
 * @param weights share of each category of evaluators in percent, adding up to 100
 * @param minimumVoters a category with fewer voters is merged with the next, so that no single vote can be read off
 */
public record BallotRules(Map<Grade, Integer> values, Map<EvaluatorCategory, Integer> weights, int minimumVoters) {}
