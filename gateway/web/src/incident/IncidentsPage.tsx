import { useQueries } from '@tanstack/react-query'
import { Problem } from '../api/problem'
import { Lines } from '../shared/Loaded'
import { PageHead } from '../shared/PageHead'
import { ProblemNote } from '../shared/ProblemNote'
import { DiscardedList } from './DiscardedList'
import { IncidentRow } from './IncidentRow'
import { discardedQuery, incidentsQuery, names, services } from './queries'
import './incident.css'

/** 异常处理: what stopped in any of the three services, the oldest first; below it what was given up, the newest first. */
export function Component() {
  const open = useQueries({ queries: names.map(incidentsQuery) })
  const discarded = useQueries({ queries: names.map(discardedQuery) })
  const rows = open.flatMap(query => query.data ?? []).sort((a, b) => a.incident.at.localeCompare(b.incident.at))
  const given = discarded.flatMap(query => query.data ?? [])
    .sort((a, b) => b.discarded.discardedAt.localeCompare(a.discarded.discardedAt))
  const loading = open.some(query => query.isPending)
  const failed = names.flatMap((service, n) => [open[n], discarded[n]].filter(query => query.isError).slice(0, 1).map(query => ({ service, query })))
  return (
    <div className="page">
      <PageHead title="异常处理" tab={`异常处理（${rows.length}）`} />
      {failed.map(({ service, query }) => {
        const problem = Problem.of(query.error)
        return (
          <ProblemNote
            key={service} retry={() => void query.refetch()}
            problem={new Problem({ ...problem, title: `${services[service]}：${problem.title}`, detail: problem.detail ?? '暂时读不到它的异常。' })}
          />
        )
      })}
      {rows.length > 0 && (
        <div className="scroll">
          <table className="list cards">
            <thead><tr><th>发生时间</th><th>服务</th><th>异常</th><th>涉及</th><th>处理</th></tr></thead>
            <tbody>{rows.map(({ service, incident }) => <IncidentRow key={service + incident.id} service={service} incident={incident} />)}</tbody>
          </table>
        </div>
      )}
      {loading && rows.length === 0 && <div role="status"><span className="visually-hidden">正在读取</span><Lines /></div>}
      {!loading && failed.length === 0 && rows.length === 0 && (
        <div className="empty"><strong>没有待处理的异常</strong>哪项处理停下了，会出现在这里；此后同一报告的处理会等着，重试成功或放弃后自动接上。</div>
      )}
      {given.length > 0 && <DiscardedList rows={given} />}
    </div>
  )
}
