import { Link } from 'react-router'
import type { Ballot } from './queries'

export const states: Record<Ballot['state'], string> = { WAITING: '待测评', OPEN: '正在测评', CLOSED: '已结束' }
const marks: Record<Ballot['state'], string> = { WAITING: '○', OPEN: '●', CLOSED: '✓' }
const order: Ballot['state'][] = ['OPEN', 'WAITING', 'CLOSED']

/** Everyone to be appraised: who is being voted on, who waits, who is through. */
export function Agenda({ ballots, chosen }: { ballots: Ballot[]; chosen: string }) {
  const closed = ballots.filter(ballot => ballot.state === 'CLOSED').length
  const sorted = [...ballots].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  return (
    <nav className="agenda" aria-label="述职人">
      <p className="second agenda-sum">共 {ballots.length} 位，已测评 {closed} 位</p>
      <ol className="plain">
        {sorted.map(ballot => (
          <li key={ballot.reportId}>
            <Link to={`/meeting/${ballot.reportId}`} aria-current={ballot.reportId === chosen ? 'true' : undefined}>
              <span className="agenda-who"><strong>{ballot.secretaryName}</strong><span>{ballot.organisationName}</span></span>
              <span className="agenda-state"><span aria-hidden="true">{marks[ballot.state]} </span>{states[ballot.state]}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
