export { DraftPanel } from './DraftPanel'
export { type Report, reportQuery, type ReportRow, reportsQuery, versionFindingsQuery, versionQuery } from './queries'
export { VersionPanel } from './VersionPanel'
