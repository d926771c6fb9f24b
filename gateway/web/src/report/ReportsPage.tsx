import { useQuery } from '@tanstack/react-query'
import { Loaded } from '../shared/Loaded'
import { PageHead } from '../shared/PageHead'
import { useFilter } from '../shared/useFilter'
import { type ReportStatus, reportStatuses } from '../shared/words'
import { reportsQuery } from '../submission'
import { ReportTable } from './ReportTable'

/** All reports the person may see; a secretary's is usually the only row. */
export function Component() {
  const { place, set, clear } = useFilter()
  const query = useQuery(reportsQuery)
  const status = place.get('status') as ReportStatus | null
  const words = place.get('q') ?? ''
  return (
    <div className="page">
      <PageHead title="述职报告" />
      <Loaded query={query} empty={<><strong>还没有您可以看的述职报告</strong>年度工作启动、报告送到您这里审核或评议之后，就会出现在这里。</>}>
        {rows => {
          const statuses = [...new Set(rows.map(row => row.status))]
          const found = rows.filter(row => (!status || row.status === status)
            && (!words || `${row.organisationName}${row.secretaryName}${row.title ?? ''}`.includes(words)))
          return (
            <>
              {rows.length > 1 && (
                <div className="toolbar row" role="search">
                  <select aria-label="状态" value={status ?? ''} onChange={event => set('status', event.target.value)}>
                    <option value="">全部状态</option>
                    {statuses.map(each => <option key={each} value={each}>{reportStatuses[each]}</option>)}
                  </select>
                  <input type="search" aria-label="按党组织、书记或标题筛选" placeholder="党组织、书记或标题" value={words} onChange={event => set('q', event.target.value)} />
                  <span className="second" role="status">{found.length} 份</span>
                </div>
              )}
              {found.length > 0
                ? <ReportTable rows={found} />
                : <div className="empty"><strong>没有符合条件的报告</strong><button type="button" className="link" onClick={() => clear()}>清除筛选</button></div>}
            </>
          )
        }}
      </Loaded>
    </div>
  )
}
