import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { type Action, type Desk, headOf, type Mark } from './editing'
import { byGlyph, byMark } from './places'
import { placeAt } from './pointing'

/** How far above or below a line the next may be, when a heading or a blank stands between. */
const reach = 8

/** A cursor in a text that cannot be typed into: arrows move it, with Shift they mark. */
export function useCursor(desk: Desk, dispatch: (action: Action) => void, root: RefObject<HTMLElement | null>) {
  const { text, mark } = desk
  const column = useRef<number>(undefined)
  const moved = useRef(false)
  useEffect(() => {
    if (moved.current) root.current?.querySelector('.cursor')?.scrollIntoView({ block: 'nearest' })
    moved.current = false
  }, [mark, root])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.metaKey || event.nativeEvent.isComposing || event.target !== event.currentTarget) return
    const from = mark ? headOf(mark) : begin(desk)
    const line = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined
    // Lines that are shorter do not move the way up or down aside.
    column.current = line && (column.current ?? columnOf(root.current))
    const to = line ? byLine(root.current, column.current, line) ?? from : alongLine(event, text, from)
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    moved.current = true
    const anchor = event.shiftKey ? mark ? anchorOf(mark) : from : to
    dispatch({ type: 'mark', mark: { start: Math.min(anchor, to), end: Math.max(anchor, to), head: to } })
  }
  return { onKeyDown }
}

const anchorOf = (mark: Mark) => (headOf(mark) === mark.start ? mark.end : mark.start)

/** Where the cursor is first seen. */
function begin({ sections, chosen }: Desk) {
  const section = sections[chosen?.section ?? 0]
  return (chosen?.item === undefined ? section : section.items[chosen.item]).start
}

function alongLine(event: KeyboardEvent, text: string, from: number) {
  switch (event.key) {
    case 'ArrowLeft': return event.ctrlKey ? byMark(text, 'start', from, -1) : byGlyph(text, from, -1)
    case 'ArrowRight': return event.ctrlKey ? byMark(text, 'start', from, 1) : byGlyph(text, from, 1)
    case 'Home': return text.lastIndexOf('\n', from - 1) + 1
    case 'End': return `${text}\n`.indexOf('\n', from)
    default: return undefined
  }
}

const boxOf = (root: HTMLElement | null) => root?.querySelector('.cursor')?.getBoundingClientRect()

function columnOf(root: HTMLElement | null) {
  const box = boxOf(root)
  return box && (box.left + box.right) / 2
}

/** The place above or below the cursor as the lines are broken on the screen. */
function byLine(root: HTMLElement | null, column: number | undefined, by: 1 | -1) {
  const box = boxOf(root)
  if (!box?.height || column === undefined) return undefined
  for (let step = 0; step < reach; step++) {
    const place = placeAt(column, (box.top + box.bottom) / 2 + by * box.height * (1.5 + step * 0.75))
    if (place !== undefined) return place
  }
  return undefined
}
