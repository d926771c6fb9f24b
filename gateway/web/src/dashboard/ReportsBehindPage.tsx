import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Loaded } from '../shared/Loaded'
import { PageHead } from '../shared/PageHead'
import { useFilter } from '../shared/useFilter'
import { type Grade, grades, type Stage, stages } from '../shared/words'
import { type ReportFigures, reportsBehindQuery, type Wanted } from './queries'
import './dashboard.css'

/** The list behind a figure; which one stands in the address and in the title. */
export function Component() {
  const { place, set, clear } = useFilter()
  const wanted: Wanted = {
    stage: (place.get('stage') ?? undefined) as Stage | undefined,
    grade: (place.get('grade') ?? undefined) as Grade | undefined,
    overdue: place.get('overdue') === 'true' || undefined,
    organisation: place.get('organisation') ?? undefined,
  }
  const query = useQuery(reportsBehindQuery(wanted))
  const title = titleOf(wanted, query.data)
  return (
    <div className="page">
      <PageHead title={title}><Link to="/dashboard">回到总览</Link></PageHead>
      <div className="toolbar row" role="search">
        <select aria-label="阶段" value={wanted.stage ?? ''} onChange={event => set('stage', event.target.value)}>
          <option value="">全部阶段</option>
          {Object.entries(stages).map(([stage, words]) => <option key={stage} value={stage}>{words}</option>)}
        </select>
        <select aria-label="等次" value={wanted.grade ?? ''} onChange={event => set('grade', event.target.value)}>
          <option value="">全部等次</option>
          {Object.entries(grades).map(([grade, words]) => <option key={grade} value={grade}>{words}</option>)}
        </select>
        <label className="row"><input type="checkbox" checked={Boolean(wanted.overdue)} onChange={event => set('overdue', event.target.checked ? 'true' : '')} />只看有逾期的</label>
        {query.data && <span className="second" role="status">{query.data.length} 份</span>}
      </div>
      <Loaded query={query} empty={<><strong>没有符合条件的述职报告</strong><button type="button" className="link" onClick={() => clear()}>查看全部</button></>}>
        {rows => <Rows rows={rows} />}
      </Loaded>
    </div>
  )
}

function Rows({ rows }: { rows: ReportFigures[] }) {
  return (
    <div className="scroll">
      <table className="list cards">
        <thead>
          <tr><th>党组织</th><th>书记</th><th>阶段</th><th>等次</th><th className="figure">整改未完</th><th className="figure">逾期</th><th className="figure">10 日内到期</th><th className="figure">已销号</th></tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.reportId}>
              <td><Link to={`/reports/${row.reportId}`}>{row.organisationName}</Link>{!row.current && <span className="least">（往年）</span>}</td>
              <td data-head="书记" className="nowrap">{row.secretaryName}</td>
              <td data-head="阶段" className="nowrap">{stages[row.stage]}</td>
              <td data-head="等次" className="nowrap">{row.grade ? grades[row.grade] : '未定'}</td>
              <Figure head="整改未完" count={row.open} to={`/rectification?report=${row.reportId}`} />
              <Figure head="逾期" count={row.overdue} to={`/rectification?report=${row.reportId}&light=RED`} danger />
              <Figure head="10 日内到期" count={row.dueSoon} to={`/rectification?report=${row.reportId}&light=YELLOW`} />
              <Figure head="已销号" count={row.struckOff} to={`/rectification?report=${row.reportId}&light=NONE`} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Figure({ head, count, to, danger }: { head: string; count: number; to: string; danger?: boolean }) {
  const mark = danger && count > 0
  return (
    <td className="figure" data-head={head}>
      {count > 0 ? <Link to={to} className={mark ? 'danger' : undefined}>{mark && <span aria-hidden="true">■ </span>}{count}</Link> : <span className="least">0</span>}
    </td>
  )
}

function titleOf({ stage, grade, overdue, organisation }: Wanted, rows: ReportFigures[] | undefined) {
  const parts = [
    organisation && rows?.[0]?.organisationName, stage && `${stages[stage]}阶段`, grade && `等次为“${grades[grade]}”`, overdue && '整改有逾期',
  ].filter(Boolean)
  return parts.length > 0 ? `述职报告：${parts.join('，')}` : '全部述职报告'
}
