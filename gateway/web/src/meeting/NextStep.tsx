import Button from 'antd/es/button'
import { useEffect, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { Problem } from '../api/problem'
import { ProblemNote } from '../shared/ProblemNote'
import { type Ballot, useStep } from './queries'

const rest = 2_000

/** One button that names the next step and rests after each press, so that a double press does not run on. */
export function NextStep({ ballot, ballots, runs }: { ballot: Ballot; ballots: Ballot[]; runs: boolean }) {
  const opening = useStep(ballot.reportId, 'opening')
  const closing = useStep(ballot.reportId, 'closing')
  const [asked, setAsked] = useState(false)
  const [resting, setResting] = useState(false)
  const navigate = useNavigate()
  useEffect(() => {
    if (!resting) return
    const timer = setTimeout(() => setResting(false), rest)
    return () => clearTimeout(timer)
  }, [resting])
  const press = (run: () => void) => () => { setResting(true); run() }
  const other = ballots.find(each => each.state === 'OPEN' && each.reportId !== ballot.reportId)
  const next = ballots.find(each => each.state === 'WAITING' && each.reportId !== ballot.reportId)
  const failed = opening.error ?? closing.error
  const busy = resting || opening.isPending || closing.isPending
  if (!runs) return ballot.state === 'CLOSED' ? null : <p className="second">由会务人员开启和结束测评。</p>
  return (
    <div className="next-step">
      {failed && <ProblemNote problem={Problem.of(failed)} />}
      {Boolean(failed) && Problem.of(failed).type.includes('roll') && <p><Link to="/meeting/roll">去准备评议人名册</Link></p>}
      {ballot.state === 'WAITING' && other && <p>{other.secretaryName}的测评还没有结束。<Link to={`/meeting/${other.reportId}`}>去结束</Link></p>}
      {ballot.state === 'WAITING' && <Big disabled={busy} onClick={press(() => opening.mutate())}>开始测评：{ballot.secretaryName}</Big>}
      {ballot.state === 'OPEN' && !asked && <Big disabled={busy} onClick={press(() => setAsked(true))}>结束测评</Big>}
      {ballot.state === 'OPEN' && asked && <Closing ballot={ballot} busy={busy} onClose={press(() => closing.mutate())} onWait={() => { closing.reset(); setAsked(false) }} />}
      {ballot.state === 'CLOSED' && next && <Big disabled={busy} onClick={press(() => void navigate(`/meeting/${next.reportId}`))}>下一位：{next.secretaryName}</Big>}
      {ballot.state === 'CLOSED' && !next && !other && <p className="second">全部测评已经结束。</p>}
    </div>
  )
}

function Big({ disabled, onClick, children }: { disabled: boolean; onClick: () => void; children: React.ReactNode }) {
  return <Button type="primary" size="large" disabled={disabled} onClick={onClick}>{children}</Button>
}

/** Asked on the page itself: what closing means for those who have not voted. */
function Closing({ ballot, busy, onClose, onWait }: { ballot: Ballot; busy: boolean; onClose: () => void; onWait: () => void }) {
  const missing = (ballot.roll ?? 0) - (ballot.cast ?? 0)
  return (
    <div role="group" aria-label="确认结束测评" className="closing">
      <p><strong>{missing > 0 ? `还有 ${missing} 人没有投票。` : '应投的人都已投票。'}</strong>结束后不能再投，也不能重开。</p>
      <p className="row">
        <Button type="primary" size="large" disabled={busy} onClick={onClose}>确认结束测评</Button>
        <Button size="large" onClick={onWait}>继续等待</Button>
      </p>
    </div>
  )
}
