export { timelineQuery } from './queries'
export { Timeline } from './Timeline'
export { WhereItStands } from './WhereItStands'
