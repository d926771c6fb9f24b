import { useState } from 'react'
import { Link } from 'react-router'
import { moment } from '../shared/format'
import { reportStatuses, sectors } from '../shared/words'
import type { ReportRow } from '../submission'

const portion = 200

export function ReportTable({ rows }: { rows: ReportRow[] }) {
  const [shown, setShown] = useState(portion)
  return (
    <>
      <div className="scroll">
        <table className="list cards">
          <thead><tr><th>党组织</th><th>书记</th><th>领域</th><th>标题</th><th>状态</th><th>报送时间</th></tr></thead>
          <tbody>
            {rows.slice(0, shown).map(row => (
              <tr key={row.id}>
                <td><Link to={`/reports/${row.id}`}>{row.organisationName}</Link></td>
                <td data-head="书记" className="nowrap">{row.secretaryName}</td>
                <td data-head="领域" className="nowrap">{sectors[row.sector]}</td>
                <td data-head="标题">{row.title || <span className="least">尚未报送</span>}</td>
                <td data-head="状态" className="nowrap">{reportStatuses[row.status]}{row.version > 1 ? `（第 ${row.version} 版）` : ''}</td>
                <td data-head="报送时间" className="figures nowrap least">{moment(row.submittedAt) || '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown && (
        <p className="more"><button type="button" className="link" onClick={() => setShown(shown + portion)}>再显示 {Math.min(portion, rows.length - shown)} 份（共 {rows.length} 份）</button></p>
      )}
    </>
  )
}
