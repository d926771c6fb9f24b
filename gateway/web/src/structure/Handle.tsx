import type { KeyboardEvent, PointerEventHandler } from 'react'
import { type Edge, edgeWords, type Span } from './places'

/** An end of the chosen item, to be pulled through the text or moved by keys. */
export function Handle({ edge, span, text, onDrag, onNudge }: {
  edge: Edge
  span: Span
  text: string
  onDrag: PointerEventHandler
  onNudge: (by: 1 | -1, unit: 'character' | 'clause') => void
}) {
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined
    if (!by || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    onNudge(by, event.key === 'ArrowUp' || event.key === 'ArrowDown' ? 'clause' : 'character')
  }
  return (
    <span
      className={`edge edge-${edge}`} role="slider" tabIndex={0} aria-label={edge === 'start' ? '这一条的起点' : '这一条的终点'}
      aria-valuemin={0} aria-valuemax={text.length} aria-valuenow={span[edge]} aria-valuetext={edgeWords(text, span, edge)}
      onKeyDown={onKeyDown} onPointerDown={onDrag} onMouseDown={event => event.preventDefault()}
    />
  )
}
