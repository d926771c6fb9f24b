export { DraftPanel } from './DraftPanel'
export { remarksQuery, type Report, reportQuery, type ReportRow, reportsQuery, versionQuery } from './queries'
export { VersionPanel } from './VersionPanel'
