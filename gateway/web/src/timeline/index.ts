export { type Timeline, timelineQuery } from './queries'
export { TimelineList } from './TimelineList'
export { WhereItStands } from './WhereItStands'
