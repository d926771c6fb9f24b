package shuping.report.organisation;

/** Told inside this service, in the transaction that registers an organisation for the first time. */
public record OrganisationAdded(Organisation organisation) {}
