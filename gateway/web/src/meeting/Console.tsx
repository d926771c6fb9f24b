import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { TallyTable, tallyQuery } from '../grade'
import { Loaded } from '../shared/Loaded'
import { states } from './Agenda'
import { NextStep } from './NextStep'
import { PhoneAddress } from './PhoneAddress'
import type { Ballot } from './queries'
import { Turnout } from './Turnout'
import { timeWords, useServerTime } from './useServerTime'

/** The one who speaks: turnout while the ballot is open, the tally once it is closed, and nothing of it before. */
export function Console({ ballot, ballots, runs }: { ballot: Ballot; ballots: Ballot[]; runs: boolean }) {
  const now = useServerTime()
  return (
    <section className="console panel" aria-labelledby="speaker">
      <div className="console-head">
        <div>
          <h2 id="speaker">{ballot.secretaryName}</h2>
          <p>{ballot.organisationName}　<Link to={`/reports/${ballot.reportId}`}>{ballot.title ? `《${ballot.title}》` : '述职报告'}</Link></p>
        </div>
        <time className="console-clock figures" aria-label="服务器时间">{timeWords(now)}</time>
      </div>
      <div className="console-body">
        <div className="stack">
          <p className="console-state" role="status">{states[ballot.state]}</p>
          <Turnout ballot={ballot} />
          <NextStep ballot={ballot} ballots={ballots} runs={runs} />
        </div>
        {ballot.state !== 'CLOSED' && <PhoneAddress />}
      </div>
      {ballot.state === 'CLOSED' && <Tally reportId={ballot.reportId} />}
    </section>
  )
}

function Tally({ reportId }: { reportId: string }) {
  return (
    <div className="console-tally">
      <h3>计票结果</h3>
      <Loaded query={useQuery(tallyQuery(reportId))}>{tally => <TallyTable tally={tally} />}</Loaded>
    </div>
  )
}
