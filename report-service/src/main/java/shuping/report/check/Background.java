package shuping.report.check;

import shuping.report.organisation.Organisation;

/**
 * What is known around a report.
 *
 * @param organisation whose report it is
 * @param register the names of all organisations
 */
public record Background(Organisation organisation, OrganisationNames register) {}
