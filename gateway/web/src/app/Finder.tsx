import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Link } from 'react-router'
import { reportsQuery } from '../submission'
import { useCommand } from '../shared/commands'
import { reportStatuses } from '../shared/words'
import type { Me } from '../shared/me'
import { entriesFor } from './navigation'

/** Ctrl K: finds a report or a page by any part of its name. */
export function Finder({ me }: { me: Me }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const show = () => { setOpen(true); dialog.current?.showModal() }
  const close = () => dialog.current?.close()
  useCommand('find', show)
  return (
    <>
      <button type="button" className="find-button" title="查找报告和页面" onClick={show}>查找<kbd>Ctrl K</kbd></button>
      <dialog ref={dialog} className="overlay" aria-label="查找" onClose={() => setOpen(false)} onClick={event => event.target === dialog.current && close()}>
        {open && <Search me={me} onLeave={close} />}
      </dialog>
    </>
  )
}

function Search({ me, onLeave }: { me: Me; onLeave: () => void }) {
  const [words, setWords] = useState('')
  const entries = entriesFor(me)
  const reports = useQuery({ ...reportsQuery, enabled: entries.some(entry => entry.path === '/reports') }).data ?? []
  const wanted = words.trim()
  const found = wanted
    ? reports.filter(report => `${report.organisationName}${report.secretaryName}${report.title ?? ''}`.includes(wanted)).slice(0, 12)
    : []
  return (
    <>
      <input autoFocus className="find-field" type="search" aria-label="党组织、书记或标题" placeholder="党组织、书记或标题" value={words} onChange={event => setWords(event.target.value)} />
      <ul className="plain find-list">
        {entries.filter(entry => entry.title.includes(wanted)).map(entry => <li key={entry.path}><Link to={entry.path} onClick={onLeave}>{entry.title}</Link></li>)}
        {found.map(report => (
          <li key={report.id}>
            <Link to={`/reports/${report.id}`} onClick={onLeave}>{report.organisationName} {report.secretaryName}　<span className="least">{reportStatuses[report.status]}</span></Link>
          </li>
        ))}
        {wanted && found.length === 0 && <li className="second">没有名称里含“{wanted}”的报告。</li>}
      </ul>
    </>
  )
}
