import { day, moment } from '../shared/format'
import type { Timeline } from './queries'

/** 流转记录 by time: done, then what is still to come. */
export function TimelineList({ timeline }: { timeline: Timeline }) {
  return (
    <ol className="plain timeline">
      {timeline.done.map(entry => (
        <li key={entry.at + entry.what + entry.detail}>
          <time dateTime={entry.at} className="figures least nowrap">{moment(entry.at)}</time>
          <span>
            {[entry.who, entry.what].filter(Boolean).join('　')}
            {entry.late && <span className="danger">（逾期）</span>}
            {entry.detail && <div className="second">{entry.detail}</div>}
          </span>
        </li>
      ))}
      {timeline.expected.map(entry => (
        <li key={entry.what + entry.by} className="timeline-expected">
          <span className="figures least nowrap">{entry.by ? `${day(entry.by)} 前` : '待定'}</span>
          <span className="second">{[entry.who, entry.what].filter(Boolean).join('　')}（预计）</span>
        </li>
      ))}
    </ol>
  )
}
