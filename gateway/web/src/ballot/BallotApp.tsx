import { useCallback, useState } from 'react'
import { Cut, Handed, Next, Wait } from './Between'
import { Paper } from './Paper'
import type { Ballot, Receipt } from './queries'
import { useOpenBallots } from './useOpenBallots'
import './ballot.css'

/** The voter's whole application: wait, vote, receipt, and the next one when it opens. */
export function BallotApp() {
  const { ballots, problem, read } = useOpenBallots()
  const [begun, setBegun] = useState<Ballot>()
  const [receipt, setReceipt] = useState<Receipt>()
  const waiting = (ballots ?? []).filter(ballot => !ballot.voted && ballot.reportId !== receipt?.ballot.reportId)
  const paper = begun ?? (waiting.length === 1 && !receipt ? waiting[0] : undefined)
  const onDelivered = useCallback((at: number) => {
    if (!paper) return
    setReceipt({ ballot: paper, at })
    setBegun(undefined)
  }, [paper])
  const leave = () => { setBegun(undefined); read() }
  return (
    <main className="ballot">
      <header><span className="ballot-mark">述评</span><span>无记名测评</span></header>
      {paper
        ? <Paper key={paper.reportId} ballot={paper} onBegin={() => setBegun(paper)} onDelivered={onDelivered} onLeave={leave} />
        : <>
            {receipt && <Handed receipt={receipt} />}
            {problem && <Cut problem={problem} stale={Boolean(ballots)} retry={read} />}
            {!ballots && !problem && <p role="status" className="second">正在读取测评…</p>}
            {waiting.length > 0 && <Next ballots={waiting} receipt={Boolean(receipt)} onBegin={setBegun} />}
            {ballots && waiting.length === 0 && <Wait handed={Boolean(receipt) || ballots.length > 0} receipt={Boolean(receipt)} />}
          </>}
    </main>
  )
}
