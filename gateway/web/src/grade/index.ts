export { GradeSummary } from './GradeSummary'
export { gradeQuery, type Tally, tallyQuery } from './queries'
export { TallyTable } from './TallyTable'
