import type { Problem } from '../api/problem'
import { clock } from '../shared/format'
import type { Ballot, Receipt } from './queries'

/** What stands on the phone between two papers. */
export function Handed({ receipt: { ballot, at } }: { receipt: Receipt }) {
  return (
    <section className="receipt" role="status">
      <h1>已交票</h1>
      <p>{ballot.organisationName}<br />{ballot.secretaryName}</p>
      <p className="second">{clock(at)} 送达</p>
    </section>
  )
}

export function Next({ ballots, receipt, onBegin }: { ballots: Ballot[]; receipt: boolean; onBegin: (ballot: Ballot) => void }) {
  const Title = receipt ? 'p' : 'h1'
  return (
    <section aria-label="等您投票">
      <Title className="next-title">{ballots.length > 1 ? `有 ${ballots.length} 位等您投票` : '下一位等您投票'}</Title>
      {ballots.map(ballot => (
        <button key={ballot.reportId} type="button" className="next-speaker" onClick={() => onBegin(ballot)}>
          <strong>{ballot.secretaryName}</strong><span>{ballot.organisationName}</span>
        </button>
      ))}
    </section>
  )
}

export function Wait({ handed, receipt }: { handed: boolean; receipt: boolean }) {
  return (
    <section className="wait">
      {!receipt && <h1>{handed ? '您已经交票' : '测评还没有开始'}</h1>}
      <p>{handed ? '下一位述职人的测评开始后，这里会自动出现，不需要刷新。' : '会务人员开启测评后，这里会自动出现，不需要刷新。'}</p>
      {!handed && <p className="second">已经开始而这里没有出现的，说明您不在名册中，请联系会务人员。</p>}
    </section>
  )
}

export function Cut({ problem, stale, retry }: { problem: Problem; stale: boolean; retry: () => void }) {
  if (stale) return <p role="status" className="cut">连接中断，正在重新连接…</p>
  return (
    <section role="alert" className="wait">
      <h1>{problem.title}</h1>
      {problem.detail && problem.detail !== problem.title && <p>{problem.detail}</p>}
      {problem.status === 401
        ? <button type="button" className="hand-in" onClick={() => window.location.reload()}>重新登录</button>
        : <button type="button" className="hand-in" onClick={retry}>重新读取</button>}
    </section>
  )
}
