import { type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { at } from './bounds'
import { BlockHead } from './BlockHead'
import type { Change } from './changes'
import type { Action, Desk } from './editing'
import { blocksOf } from './layout'
import { placeAt, takeSelection } from './pointing'
import type { Edge } from './places'
import type { Refused } from './refusal'
import { TextLine } from './TextLine'
import { useCursor } from './useCursor'
import { useDrag } from './useDrag'

/** The text as a document: each section a block, each item marked in it, the chosen one with handles at both ends. */
export function EditedText({ desk, dispatch, onChange, refused }: {
  desk: Desk
  dispatch: (action: Action) => void
  onChange: (change: Change, stroke?: number) => void
  refused: Refused[]
}) {
  const root = useRef<HTMLDivElement>(null)
  const cursor = useCursor(desk, dispatch, root)
  const drag = useDrag(onChange)
  const held = useRef<Edge>(undefined)
  const { text, sections, chosen, mark } = desk
  const blocks = useMemo(() => blocksOf(text, sections, mark), [text, sections, mark])
  const marking = useRef(false)
  const goal = chosen && `${chosen.section} ${chosen.item ?? ''}`
  useEffect(() => {
    const chosen = root.current?.querySelector('.edge-start') ?? root.current?.querySelector('.block-chosen .block-head')
    if (goal) chosen?.scrollIntoView({ block: 'nearest' })
  }, [goal])

  // A handle that was moved by keys stands elsewhere on the page, and is held again there.
  useLayoutEffect(() => {
    if (held.current) root.current?.querySelector<HTMLElement>(`.edge-${held.current}`)?.focus({ preventScroll: true })
    held.current = undefined
  })

  // The hand may let go outside the text.
  const onMouseDown = () => {
    marking.current = false
    window.addEventListener('mouseup', () => {
      const marked = root.current && takeSelection(root.current)
      marking.current = Boolean(marked)
      if (marked) dispatch({ type: 'mark', mark: marked })
    }, { once: true })
  }
  const onClick = (event: MouseEvent) => {
    if (marking.current || (event.target as HTMLElement).closest('button, [role="slider"]')) return
    const place = placeAt(event.clientX, event.clientY)
    if (place === undefined) return
    if (event.shiftKey && chosen) return onChange({ kind: 'move', edge: nearest(desk, place), to: place })
    dispatch({ type: 'mark', mark: { start: place, end: place }, choose: at(sections, place)?.item !== undefined || !chosen })
  }
  return (
    <div
      ref={root} className={drag.dragging ? 'edited-text report-text dragging' : 'edited-text report-text'} tabIndex={0} role="application"
      aria-label="报告正文。方向键移动光标，按住 Shift 选取文字" onKeyDown={cursor.onKeyDown} onMouseDown={onMouseDown} onClick={onClick}
    >
      {blocks.map(block => {
        const section = block.section === undefined ? undefined : sections[block.section]
        const own = section && chosen?.section === block.section
        return (
          <div key={block.start} className={own ? 'block block-chosen' : section ? 'block' : 'block block-loose'}>
            {section
              ? <BlockHead section={section} chosen={Boolean(own && chosen?.item === undefined)} onChoose={() => dispatch({ type: 'choose', place: { section: block.section! } })} refused={refused} />
              : <div className="block-head">不属于任何部分</div>}
            {block.lines.map(line => (
              <TextLine key={line.start} line={line} items={section?.items ?? []} chosen={own ? chosen?.item : undefined} mark={mark} refused={refused} text={text}
                onChoose={item => dispatch({ type: 'choose', place: { section: block.section!, item } })} onDrag={drag.onPointerDown}
                onNudge={(edge, by, unit) => { held.current = edge; onChange({ kind: 'nudge', edge, by, unit }) }} />
            ))}
          </div>
        )
      })}
    </div>
  )
}

/** The edge of the chosen passage that a place lies nearer to. */
function nearest({ sections, chosen }: Desk, place: number): Edge {
  const span = chosen!.item === undefined ? sections[chosen!.section] : sections[chosen!.section].items[chosen!.item]
  return Math.abs(span.start - place) < Math.abs(span.end - place) ? 'start' : 'end'
}
