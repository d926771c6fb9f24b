export { reportsQuery, type ReportRow } from './queries'
