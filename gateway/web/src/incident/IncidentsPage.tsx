import { useQuery } from '@tanstack/react-query'
import { Problem } from '../api/problem'
import { Lines } from '../shared/Loaded'
import { PageHead } from '../shared/PageHead'
import { ProblemNote } from '../shared/ProblemNote'
import { IncidentRow } from './IncidentRow'
import { incidentsQuery, type Service, services } from './queries'
import './incident.css'

/** 异常处理: what stopped in any of the three services, the oldest first, each with trying again. */
export function Component() {
  const queries = {
    report: useQuery(incidentsQuery('report')), review: useQuery(incidentsQuery('review')), workflow: useQuery(incidentsQuery('workflow')),
  }
  const names = Object.keys(services) as Service[]
  const rows = names.flatMap(service => (queries[service].data ?? []).map(incident => ({ service, incident })))
    .sort((a, b) => a.incident.at.localeCompare(b.incident.at))
  const loading = names.some(service => queries[service].isPending)
  const failed = names.filter(service => queries[service].isError)
  return (
    <div className="page">
      <PageHead title="异常处理" tab={`异常处理（${rows.length}）`} />
      {failed.map(service => {
        const problem = Problem.of(queries[service].error)
        return (
          <ProblemNote
            key={service} retry={() => void queries[service].refetch()}
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
        <div className="empty"><strong>没有待处理的异常</strong>哪项处理停下了，会出现在这里；此后同一报告的处理会等着，重试成功后自动接上。</div>
      )}
    </div>
  )
}
