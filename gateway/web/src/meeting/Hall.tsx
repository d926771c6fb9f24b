import { useEffect, useState } from 'react'
import { HallFoot } from './HallFoot'
import { listenToConsole } from './hallChannel'
import { PhoneAddress } from './PhoneAddress'
import type { Ballot } from './queries'
import { Turnout } from './Turnout'
import { useHallBallots } from './useHallBallots'
import { timeWords, useServerTime } from './useServerTime'
import './hall.css'
import './turnout.css'

/** The big screen: who speaks, how many have voted, and the clock. Never a result. */
export function Hall() {
  const now = useServerTime()
  const { ballots, problem } = useHallBallots()
  const [chosen, setChosen] = useState(() => new URLSearchParams(window.location.search).get('report') ?? undefined)
  const [dark, setDark] = useState(() => new URLSearchParams(window.location.search).has('dark'))
  useEffect(() => listenToConsole(setChosen), [])
  const speaker = speakerOf(ballots, chosen)
  return (
    <main className={dark ? 'hall hall-dark' : 'hall'}>
      <header><span className="hall-meeting">述职评议会</span><time className="hall-clock" aria-label="服务器时间">{timeWords(now)}</time></header>
      {speaker ? <Speaker ballot={speaker} /> : <p className="hall-wait">{ballots ? '等待开始' : problem ? '' : '正在连接…'}</p>}
      {problem && (
        <p role="alert" className="hall-problem">
          {problem.status === 401 ? <>登录已过期，<a href="/hall.html">重新登录</a></> : problem.status === 403 ? '请由会务人员登录后打开大屏' : '连接中断，正在重新连接…'}
        </p>
      )}
      <HallFoot dark={dark} onDark={() => setDark(!dark)} />
    </main>
  )
}

function Speaker({ ballot }: { ballot: Ballot }) {
  const open = ballot.state === 'OPEN'
  return (
    <section className="hall-speaker">
      <div className="hall-who">
        <h1>{ballot.secretaryName}</h1>
        <p className="hall-post">{ballot.organisationName}</p>
        <p className="hall-state" aria-live="assertive">{open ? '正在测评' : ballot.state === 'CLOSED' ? '测评结束' : '现场述职'}</p>
        {ballot.state !== 'WAITING' && <Turnout ballot={ballot} />}
      </div>
      {open && <PhoneAddress size={320} />}
    </section>
  )
}

/** Whoever is being voted on; else the one the console chose. */
function speakerOf(ballots: Ballot[] | undefined, chosen: string | undefined) {
  const picked = ballots?.find(ballot => ballot.reportId === chosen)
  return picked?.state === 'OPEN' ? picked : ballots?.find(ballot => ballot.state === 'OPEN') ?? picked
}
