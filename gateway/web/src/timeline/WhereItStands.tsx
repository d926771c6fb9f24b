import { Deadline } from '../shared/Deadline'
import { Steps } from '../shared/Steps'
import type { TimelineData } from './queries'

/** Five steps, and whose turn it is until when. */
export function WhereItStands({ timeline }: { timeline: TimelineData }) {
  return (
    <section className="panel" aria-label="办理进度">
      <Steps steps={timeline.steps} />
      {timeline.current.length > 0 && (
        <ul className="plain turn">
          {timeline.current.map(turn => (
            <li key={turn.what + turn.group + turn.itemId} className="row">
              <span>轮到<strong>{turn.who}</strong>：{turn.what}</span>
              <Deadline due={turn.due} light={turn.light} remaining={turn.remaining} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
