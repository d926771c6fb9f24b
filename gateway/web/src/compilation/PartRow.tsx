import { useQuery } from '@tanstack/react-query'
import Button from 'antd/es/button'
import Select from 'antd/es/select'
import { useState } from 'react'
import type { Organisation } from '../cycle'
import { Loaded } from '../shared/Loaded'
import { type Compilation, type Part, textQuery } from './queries'

type Props = {
  file: Compilation
  part: Part
  /** Whose it is; nothing while nobody has said. */
  name?: string
  organisations: Organisation[]
  /** Nothing may be changed any more, or just now. */
  fixed: boolean
  onOwn: (organisation: string | null) => void
  onJoin?: () => void
  onSplit: (place: number) => void
}

/** One report of the file: how it begins and ends, whose it is, and its borders. */
export function PartRow({ file, part, name, organisations, fixed, onOwn, onJoin, onSplit }: Props) {
  const [owning, setOwning] = useState(false)
  const [splitting, setSplitting] = useState(false)
  return (
    <>
      <tr>
        <td className="nowrap">{part.no}</td>
        <td>
          <strong>{part.title || '（没有标题）'}</strong>
          <p className="least">起　{part.beginning.trim().replace(part.title, '').trim()}……</p>
          <p className="least">止　……{part.ending.trim()}</p>
        </td>
        <td data-head="党组织" className="compilation-owner">
          {owning
            ? (
              <Select
                aria-label={`第 ${part.no} 篇的党组织`} showSearch={{ optionFilterProp: 'label' }} allowClear autoFocus defaultOpen style={{ width: 220 }} value={part.organisation ?? undefined}
                options={organisations.map(each => ({ value: each.code, label: each.name }))}
                onChange={code => { setOwning(false); onOwn(code ?? null) }} onBlur={() => setOwning(false)}
              />
            )
            : <Owner part={part} name={name} onChange={fixed ? undefined : () => setOwning(true)} />}
        </td>
        <td data-head="分篇" className="nowrap">
          {onJoin && <Button type="link" disabled={fixed} aria-label={`第 ${part.no} 篇并入上一篇`} onClick={onJoin}>并入上一篇</Button>}
          <Button type="link" disabled={fixed} aria-expanded={splitting} aria-label={`拆分第 ${part.no} 篇`} onClick={() => setSplitting(!splitting)}>拆分</Button>
        </td>
      </tr>
      {splitting && !fixed && <tr><td colSpan={4}><Lines file={file} part={part} onSplit={place => { setSplitting(false); onSplit(place) }} /></td></tr>}
    </>
  )
}

function Owner({ part, name, onChange }: { part: Part; name?: string; onChange?: () => void }) {
  return (
    <>
      {name ?? <strong>未确定</strong>}
      {part.status === 'IMPORTED' && <span className="second">　✓ 已导入</span>}
      {part.status === 'REFUSED' && <p>没有导入：{part.reason}</p>}
      {onChange && <Button type="link" size="small" aria-label={`更改第 ${part.no} 篇的党组织`} onClick={onChange}>更改</Button>}
    </>
  )
}

/** The report line by line: the chosen line becomes the first of a report of its own. */
function Lines({ file, part, onSplit }: { file: Compilation; part: Part; onSplit: (place: number) => void }) {
  const query = useQuery(textQuery(file.id, part.start, part.end))
  return (
    <Loaded query={query}>
      {text => (
        <div className="split-lines">
          <p className="second">从哪一行起是下一篇？</p>
          {starts(text).filter(({ at }) => at > 0).map(({ at, line }) => (
            <button key={at} type="button" className="link" onClick={() => onSplit(part.start + at)}>{line}</button>
          ))}
        </div>
      )}
    </Loaded>
  )
}

function starts(text: string) {
  const lines: { at: number; line: string }[] = []
  let at = 0
  for (const line of text.split('\n')) {
    if (line.trim()) lines.push({ at, line: line.trim().slice(0, 60) })
    at += line.length + 1
  }
  return lines
}
