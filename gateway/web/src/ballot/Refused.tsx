import type { Problem } from '../api/problem'
import type { Ballot } from './queries'
import { Speaker } from './Speaker'

/** The service has answered, and the answer is no: why, and what can be done. */
export function Refused({ ballot, problem, onBack, onLeave }: { ballot: Ballot; problem: Problem; onBack: () => void; onLeave: () => void }) {
  const over = problem.status === 409 || problem.status === 404
  return (
    <div className="paper">
      <Speaker ballot={ballot} />
      <div role="alert">
        <p className="chosen">{problem.is('already-voted') ? '您已经交过票' : '票没有交成'}</p>
        <p>{problem.detail ?? problem.title}</p>
        {problem.traceId && <p className="least">跟踪号 {problem.traceId}</p>}
      </div>
      {problem.status === 401
        ? <button type="button" className="hand-in" onClick={() => window.location.reload()}>重新登录</button>
        : over
          ? <button type="button" className="hand-in" onClick={onLeave}>知道了</button>
          : <button type="button" className="hand-in" onClick={onBack}>返回重试</button>}
    </div>
  )
}
