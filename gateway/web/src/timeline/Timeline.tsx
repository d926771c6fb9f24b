import { useQuery } from '@tanstack/react-query'
import { Loaded } from '../shared/Loaded'
import { timelineQuery } from './queries'
import { TimelineList } from './TimelineList'

/** One report's 流转记录, read by itself. */
export function Timeline({ reportId }: { reportId: string }) {
  return <Loaded query={useQuery(timelineQuery(reportId))}>{timeline => <TimelineList timeline={timeline} />}</Loaded>
}
