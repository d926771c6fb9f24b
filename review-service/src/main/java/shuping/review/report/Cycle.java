package shuping.review.report;

import java.time.ZoneId;
import java.util.UUID;
import shuping.contracts.BallotRules;
import shuping.contracts.Timetable;

/** 述职年度 with its timetable and rules as last published. */
public record Cycle(UUID id, int year, String name, ZoneId zone, Timetable timetable, BallotRules ballotRules) {}
