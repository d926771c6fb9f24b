import { useRef, useState } from 'react'
import { Link } from 'react-router'
import { useCommand } from '../shared/commands'
import { day, remainingWords } from '../shared/format'
import { itemSources, itemStatuses } from '../shared/words'
import { ItemLight } from './ItemLight'
import type { LedgerRow } from './queries'

const portion = 200

/** The ledger; the rest of the official columns on demand. A row is one link. */
export function LedgerTable({ rows, all }: { rows: LedgerRow[]; all: boolean }) {
  const [shown, setShown] = useState(portion)
  const table = useRef<HTMLTableElement>(null)
  const step = (by: number) => {
    const links = [...(table.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])]
    const at = links.findIndex(link => link === document.activeElement)
    links[Math.min(links.length - 1, Math.max(0, at < 0 ? 0 : at + by))]?.focus()
  }
  useCommand('next', () => step(1))
  useCommand('previous', () => step(-1))
  return (
    <>
      <div className="scroll" tabIndex={all ? 0 : undefined} role={all ? 'region' : undefined} aria-label={all ? '整改台账全部栏目' : undefined}>
        <table className={all ? 'list ledger ledger-all' : 'list cards ledger'} ref={table}>
          <thead>
            <tr>
              <th>亮灯和时限</th><th>问题</th><th>责任单位</th><th>来源</th><th>责任人</th><th>状态</th>
              {all && <><th>整改措施</th><th>整改目标</th><th>责任领导</th><th>进展情况</th><th>销号时间</th></>}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map(row => (
              <tr key={row.id}>
                <td data-head="时限"><ItemLight item={row} /></td>
                <td className="ledger-problem">
                  <Link data-row to={`/rectification/${row.id}`} aria-label={nameOf(row)} title={row.problem}>{row.problem}</Link>
                </td>
                <td data-head="责任单位">{row.unit}</td>
                <td data-head="来源" className="nowrap">{itemSources[row.source]}</td>
                <td data-head="责任人" className="nowrap">{row.person ?? <span className="least">未定</span>}</td>
                <td data-head="状态" className="nowrap">{itemStatuses[row.status]}</td>
                {all && (
                  <>
                    <td>{row.measure ?? '—'}</td><td>{row.goal ?? '—'}</td><td className="nowrap">{row.leader}</td><td>{row.progress ?? '—'}</td>
                    <td className="nowrap figures">{day(row.struckOffAt) || '—'}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown && (
        <p className="more"><button type="button" className="link" onClick={() => setShown(shown + portion)}>再显示 {Math.min(portion, rows.length - shown)} 项（共 {rows.length} 项）</button></p>
      )}
    </>
  )
}

function nameOf(row: LedgerRow) {
  const due = row.status === 'STRUCK_OFF' ? '已销号' : remainingWords(row.remaining)
  return `${row.organisationName}第 ${row.no} 项，${due}：${row.problem}`
}
