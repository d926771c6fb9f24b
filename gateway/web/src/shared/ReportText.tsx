import { type ReactNode, useEffect, useRef } from 'react'
import type { components } from '../api/generated/report'

export type Item = components['schemas']['Item']
export type Structure = components['schemas']['Structure']

/** An item's name on the page: its place in the text says which it is. */
export const itemKey = (item: Item) => `${item.start}-${item.end}`

/** The report as a document, with each item as understood marked in it; the chosen one is lit and scrolled to. */
export function ReportText({ text, title = '', structure, chosen, onChoose }: {
  text: string
  title?: string | null
  structure?: Structure | null
  chosen?: string
  onChoose?: (key: string) => void
}) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosen) root.current?.querySelector('.item-chosen')?.scrollIntoView({ block: 'center' })
  }, [chosen])
  const items = structure?.sections.flatMap(section => section.items) ?? []
  const headings = new Set(structure?.sections.map(section => section.heading.trim()).filter(Boolean))
  const isHeading = (line: string) => headings.has(line) || headings.has(line.replace(/^[（(]?[一二三四五六七八九十]+[)）、．.]\s*/, '').replace(/[。：:]$/, ''))
  const lines = paragraphs(text)
  const name = (title || structure?.title || '').trim()
  const titleAt = lines.find(({ line }) => line.trim() === name)?.start
  return (
    <div className="report-text" ref={root}>
      {name && titleAt === undefined && <p className="document-title">{name}</p>}
      {lines.map(({ start, line }) => {
        const plain = line.trim()
        if (start === titleAt) return <p key={start} className="document-title">{plain}</p>
        if (!plain) return null
        if (plain === structure?.subtitle?.trim()) return <p key={start} className="document-subtitle">{plain}</p>
        return (
          <p key={start} className={isHeading(plain) ? 'heading' : undefined}>
            {pieces(line, start, items).map(({ from, piece, item }) => item
              ? <Mark key={from} item={item} chosen={chosen} onChoose={onChoose}>{blanks(piece)}</Mark>
              : <span key={from}>{blanks(piece)}</span>)}
          </p>
        )
      })}
    </div>
  )
}

function Mark({ item, chosen, onChoose, children }: {
  item: Item; chosen?: string; onChoose?: (key: string) => void; children: ReactNode
}) {
  const key = itemKey(item)
  // The list beside offers the same choice to the keyboard.
  return <span className={key === chosen ? 'item item-chosen' : 'item'} onClick={() => onChoose?.(key)}>{children}</span>
}

/** What was never filled in: the eye finds it first. */
function blanks(piece: string): ReactNode {
  return piece.split(/([xX×＊*]{2,}|某某|_{3,})/).map((part, at) => (at % 2 ? <mark key={at} className="placeholder">{part}</mark> : part))
}

function paragraphs(text: string) {
  let start = 0
  return text.split('\n').map(line => {
    const paragraph = { start, line: line.replace(/\r$/, '') }
    start += line.length + 1
    return paragraph
  })
}

/** Cuts a line where items begin and end; leading blanks go, the style indents. */
function pieces(line: string, offset: number, items: Item[]) {
  const lead = line.length - line.trimStart().length
  const end = offset + line.length
  const cut: { from: number; piece: string; item?: Item }[] = []
  let at = offset + lead
  for (const item of items.filter(each => each.start < end && each.end > at).sort((a, b) => a.start - b.start)) {
    const from = Math.max(item.start, at)
    const to = Math.min(item.end, end)
    if (to <= from) continue
    if (from > at) cut.push({ from: at, piece: line.slice(at - offset, from - offset) })
    cut.push({ from, piece: line.slice(from - offset, to - offset), item })
    at = to
  }
  if (at < end) cut.push({ from: at, piece: line.slice(at - offset) })
  return cut
}
