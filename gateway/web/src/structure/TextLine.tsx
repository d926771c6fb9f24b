import { Fragment, type PointerEventHandler } from 'react'
import { headOf, type Mark } from './editing'
import { Handle } from './Handle'
import type { Line, Run } from './layout'
import type { Edge, Span } from './places'
import type { Refused } from './refusal'

/** One line of the text: numbers before the items, handles around the chosen one, the cursor, and the words. */
export function TextLine({ text, line, items, chosen, mark, refused, onChoose, onDrag, onNudge }: {
  text: string
  line: Line
  items: Span[]
  chosen?: number
  mark?: Mark
  refused: Refused[]
  onChoose: (item: number) => void
  onDrag: (edge: Edge) => PointerEventHandler
  onNudge: (edge: Edge, by: 1 | -1, unit: 'character' | 'clause') => void
}) {
  const cursor = mark && headOf(mark)
  const handle = (edge: Edge) => <Handle edge={edge} span={items[chosen!]} text={text} onDrag={onDrag(edge)} onNudge={(by, unit) => onNudge(edge, by, unit)} />
  const told = refused.filter(({ place, start }) => place.item !== undefined && line.runs.some(run => run.item !== undefined && items[run.item].start === start && run.from === start))
  return (
    <>
      <p className={line.continued ? 'continued' : undefined}>
        {line.runs.map(run => {
          const item = run.item === undefined ? undefined : items[run.item]
          const to = run.from + run.words.length
          return (
            <Fragment key={run.from}>
              {cursor === run.from && <Cursor />}
              {item?.start === run.from && <ItemNumber no={run.item! + 1} chosen={run.item === chosen} onChoose={() => onChoose(run.item!)} />}
              {item?.start === run.from && run.item === chosen && handle('start')}
              <span data-at={run.from} className={look(run, chosen)}>{run.words}</span>
              {item?.end === to && run.item === chosen && handle('end')}
            </Fragment>
          )
        })}
        {cursor === line.end && <Cursor />}
      </p>
      {told.map(({ detail }) => <p key={detail} className="refused-item danger">{detail}</p>)}
    </>
  )
}

function look({ item, heading, marked }: Run, chosen: number | undefined) {
  const kind = item !== undefined ? (item === chosen ? 'item item-chosen' : 'item') : heading ? 'named' : 'unclaimed'
  return marked ? `${kind} marked` : kind
}

const Cursor = () => <span className="cursor" aria-hidden="true" />

function ItemNumber({ no, chosen, onChoose }: { no: number; chosen: boolean; onChoose: () => void }) {
  return <button type="button" className="item-no" aria-pressed={chosen} aria-label={`第 ${no} 条`} onClick={onChoose}>{no}</button>
}
