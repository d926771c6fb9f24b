package shuping.report.organisation;

import java.time.Instant;
import shuping.contracts.Level;
import shuping.contracts.ReportEvent.OrganisationRegistered;
import shuping.contracts.Sector;

/**
 * 党组织.
 *
 * @param secretary account name of its secretary
 */
public record Organisation(
        String code, String name, Sector sector, Level level, String secretary, String secretaryName) {

    OrganisationRegistered registered(Instant at) {
        return new OrganisationRegistered(code, name, sector, level, secretary, secretaryName, at);
    }
}
