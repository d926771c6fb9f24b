import { useRef, useState } from 'react'
import { Link } from 'react-router'
import { useCommand } from '../shared/commands'
import { Deadline } from '../shared/Deadline'
import { moment, remainingWords } from '../shared/format'
import { groupWords, taskKinds } from '../shared/words'
import type { TaskRow } from './queries'

const portion = 200

/** By deadline as the server sorts; a row is one link. */
export function TaskTable({ rows, done }: { rows: TaskRow[]; done: boolean }) {
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
      <div className="scroll">
        <table className="list cards" ref={table}>
          <thead><tr><th>时限</th><th>党组织和书记</th><th>事项</th><th className="task-title">报告标题</th><th>由谁办理</th><th>{done ? '办结' : '到达'}</th></tr></thead>
          <tbody>
            {rows.slice(0, shown).map(row => (
              <tr key={row.id}>
                <td data-head="时限">{done ? <span className="least">已办</span> : <Deadline due={row.due} light={row.light} remaining={row.remaining} />}</td>
                <td className="task-name"><Link data-row to={done ? `/reports/${row.reportId}` : `/tasks/${row.id}`} aria-label={rowName(row, done)}>{row.organisationName} {row.secretaryName}</Link></td>
                <td data-head="事项" className="nowrap">
                  {taskKinds[row.kind]}{row.round > 1 ? `（第 ${row.round} 轮）` : ''}
                  {row.itemNo ? `（第 ${row.itemNo} 项）` : ''}
                </td>
                <td className="least task-title">{row.title}</td>
                <td data-head="由谁办理" className="nowrap">{row.endedByName ?? row.assigneeName ?? <span className="second">{groupWords(row.group) || '—'}</span>}</td>
                <td data-head={done ? '办结' : '到达'} className="figures nowrap least">{moment(done ? row.endedAt : row.createdAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown && (
        <p className="more"><button type="button" className="link" onClick={() => setShown(shown + portion)}>再显示 {Math.min(portion, rows.length - shown)} 件（共 {rows.length} 件）</button></p>
      )}
    </>
  )
}

function rowName(row: TaskRow, done: boolean) {
  const due = done || !row.due ? '' : `，${remainingWords(row.remaining)}`
  return `${row.organisationName} ${row.secretaryName}，${taskKinds[row.kind]}${due}`
}
