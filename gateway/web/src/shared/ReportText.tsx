import { type ReactNode, useEffect, useRef } from 'react'
import type { components } from '../api/generated/report'
import { linesWithPlaces, type Passage, type Piece, pieces } from './passages'

export type Item = components['schemas']['Item']
export type Structure = components['schemas']['Structure']

/** An item's name on the page: its place in the text says which it is. */
export const itemKey = (item: Item) => `${item.start}-${item.end}`

type Props = {
  text: string
  title?: string | null
  structure?: Structure | null
  /** The item that is lit. */
  chosen?: string
  onChoose?: (key: string) => void
  /** What stands out; without it, what was plainly left blank does. */
  passages?: Passage[]
  /** The passage that is lit, and in what family. */
  lit?: { key: string; of: string }
  onPassage?: (passage: Passage) => void
  /** Choosing in the text itself must not move it. */
  still?: boolean
}

/** The report as a document, with items and passages marked in it; the chosen one is lit and scrolled to. */
export function ReportText({ text, title = '', structure, chosen, onChoose, passages, lit, onPassage, still }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const goal = lit ? '.passage-lit' : chosen && '.item-chosen'
  useEffect(() => {
    if (goal && !still) root.current?.querySelector(goal)?.scrollIntoView({ block: 'center' })
  }, [goal, still, chosen, lit?.key])
  const items = structure?.sections.flatMap(section => section.items) ?? []
  const headings = new Set(structure?.sections.map(section => section.heading.trim()).filter(Boolean))
  const isHeading = (line: string, start: number) => headings.has(line) || standsAlone(line, start, items) || headings.has(line.replace(/^[（(]?[一二三四五六七八九十]+[)）、．.]\s*/, '').replace(/[。：:]$/, ''))
  const lines = linesWithPlaces(text)
  const name = (title || structure?.title || '').trim()
  const titleAt = lines.find(({ line }) => line.trim() === name)?.start
  const show = (line: string, start: number) => pieces(line, start, items, passages ?? []).map(piece => (
    <Words key={piece.from} piece={piece} chosen={chosen} onChoose={onChoose} lit={lit} onPassage={onPassage}>
      {passages ? piece.piece : blanks(piece.piece)}
    </Words>
  ))
  return (
    <div className="report-text" ref={root}>
      {name && titleAt === undefined && <p className="document-title">{name}</p>}
      {lines.map(({ start, line }) => {
        const plain = line.trim()
        if (!plain) return null
        return <p key={start} className={start === titleAt ? 'document-title' : plain === structure?.subtitle?.trim() ? 'document-subtitle' : isHeading(plain, start) ? 'heading' : undefined}>{show(line, start)}</p>
      })}
    </div>
  )
}

/** A short numbered line that belongs to no item heads a part of a section: （一）主要问题 */
const standsAlone = (line: string, start: number, items: Item[]) =>
  line.length <= 20 && /^[（(]?[一二三四五六七八九十]+[)）、．.]/.test(line) && !/[。；;，,]$/.test(line)
  && !items.some(item => item.start < start + line.length && item.end > start)

/** One run of characters; the lists beside offer the same choices to the keyboard. */
function Words({ piece: { item, passages, ending }, chosen, onChoose, lit, onPassage, children }: {
  piece: Piece; children: ReactNode
} & Pick<Props, 'chosen' | 'onChoose' | 'lit' | 'onPassage'>) {
  const key = item && itemKey(item)
  const glow = passages.some(each => each.key === lit?.key) ? ' passage-lit' : passages.some(each => each.of === lit?.of) ? ' passage-kin' : ''
  const word = passages.length > 0
    ? (
      <mark
        className={`passage passage-${passages[0].look}${glow}`}
        onClick={event => { event.stopPropagation(); onPassage?.(after(passages, lit?.key)) }}
      >{children}</mark>
    )
    : children
  const signs = ending.filter(passage => passage.sign).map(passage => (
    <span key={passage.key} role="img" aria-label={passage.label} title={passage.label} className={`passage-sign passage-sign-${passage.look}`}
      onClick={event => { event.stopPropagation(); onPassage?.(passage) }}>{passage.sign}</span>
  ))
  return item
    ? <span className={key === chosen ? 'item item-chosen' : 'item'} onClick={() => onChoose?.(key!)}>{word}{signs}</span>
    : <span>{word}{signs}</span>
}

/** Where passages overlap, pressing again goes on to the next of them. */
function after(passages: Passage[], key: string | undefined) {
  return passages[(passages.findIndex(passage => passage.key === key) + 1) % passages.length]
}

/** What was never filled in: the eye finds it first. */
function blanks(piece: string): ReactNode {
  return piece.split(/([xX×＊*]{2,}|某某|_{3,})/).map((part, at) => (at % 2 ? <mark key={at} className="placeholder">{part}</mark> : part))
}
