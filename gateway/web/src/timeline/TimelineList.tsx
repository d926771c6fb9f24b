import { Link } from 'react-router'
import { Deadline } from '../shared/Deadline'
import { day, moment } from '../shared/format'
import type { TimelineData } from './queries'

/** 流转记录 by time: what is done, what is being done and by when, and what is still to come. */
export function TimelineList({ timeline }: { timeline: TimelineData }) {
  return (
    <ol className="plain timeline">
      {timeline.done.map(entry => (
        <li key={entry.at + entry.what + entry.detail}>
          <time dateTime={entry.at} className="figures least nowrap">{moment(entry.at)}</time>
          <span>
            {[entry.who, entry.what].filter(Boolean).join('　')}
            {entry.late && <span className="danger">（逾期）</span>}
            {entry.detail && <div className="second opinion-text">{entry.detail}</div>}
          </span>
        </li>
      ))}
      {timeline.current.map(turn => (
        <li key={turn.what + turn.group + turn.itemId} className="timeline-current" aria-current="step">
          <strong>正在办理</strong>
          <span className="row">
            <span>{turn.who}　{turn.itemId ? <Link to={`/rectification/${turn.itemId}`}>{turn.what}</Link> : turn.what}</span>
            <Deadline due={turn.due} light={turn.light} remaining={turn.remaining} />
          </span>
        </li>
      ))}
      {timeline.expected.map(entry => (
        <li key={entry.what + entry.by} className="timeline-expected">
          <span className="figures least nowrap">{entry.by ? `${day(entry.by)} 前` : '时间待定'}</span>
          <span className="second">{[entry.who, entry.what].filter(Boolean).join('　')}（预计）</span>
        </li>
      ))}
    </ol>
  )
}
