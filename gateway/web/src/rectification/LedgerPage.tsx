import { useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { Loaded } from '../shared/Loaded'
import { PageHead } from '../shared/PageHead'
import { useFilter } from '../shared/useFilter'
import { itemStatuses } from '../shared/words'
import { byUrgency, filterOf, matches } from './filter'
import { LedgerTable } from './LedgerTable'
import { LightStrip } from './LightStrip'
import { type LedgerRow, ledgerQuery } from './queries'
import './rectification.css'

/** 整改台账: the strip of four lights is the filter, and every filter stands in the address. */
export function Component() {
  const [place] = useSearchParams()
  const report = place.get('report') ?? undefined
  return (
    <div className="page">
      <PageHead title="整改台账">
        {report && <span className="row"><Link to={`/reports/${report}`}>这份述职报告</Link><Link to="/rectification">全部整改事项</Link></span>}
      </PageHead>
      <Loaded
        query={useQuery(ledgerQuery(report))}
        empty={<><strong>还没有整改事项</strong>等次评定之后，报告自查的不足和领导点评的问题会自动列入台账。</>}
      >
        {rows => <Ledger rows={rows} />}
      </Loaded>
    </div>
  )
}

function Ledger({ rows }: { rows: LedgerRow[] }) {
  const { place, set, clear } = useFilter()
  const filter = filterOf(place)
  const found = rows.filter(row => matches(row, filter)).sort(byUrgency)
  const organisations = [...new Map(rows.map(row => [row.organisation, row.organisationName]))]
  const report = place.get('report')
  return (
    <>
      <LightStrip rows={rows.filter(row => matches(row, { ...filter, light: undefined }))} chosen={filter.light} onChoose={light => set('light', light)} />
      <div className="toolbar row" role="search">
        {organisations.length > 1 && (
          <select aria-label="党组织" value={filter.organisation ?? ''} onChange={event => set('organisation', event.target.value)}>
            <option value="">全部党组织</option>
            {organisations.map(([code, name]) => <option key={code} value={code}>{name}</option>)}
          </select>
        )}
        <select aria-label="状态" value={filter.status ?? ''} onChange={event => set('status', event.target.value)}>
          <option value="">全部状态</option>
          {Object.entries(itemStatuses).map(([status, words]) => <option key={status} value={status}>{words}</option>)}
        </select>
        <input type="search" aria-label="按问题、责任人筛选" placeholder="问题、责任人" value={filter.words ?? ''} onChange={event => set('q', event.target.value)} />
        <span className="second" role="status">{found.length} 项</span>
        <label className="row all-columns"><input type="checkbox" checked={place.has('all')} onChange={event => set('all', event.target.checked ? '1' : undefined)} />台账全部栏目</label>
      </div>
      {found.length > 0
        ? <LedgerTable rows={found} all={place.has('all')} />
        : <div className="empty"><strong>没有符合条件的整改事项</strong><button type="button" className="link" onClick={() => clear(report ? { report } : {})}>清除筛选</button></div>}
    </>
  )
}
