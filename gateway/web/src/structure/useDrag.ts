import { type PointerEvent, useRef, useState } from 'react'
import type { Change } from './changes'
import type { Edge } from './places'
import { placeAt } from './pointing'

/** Pulls an edge through the text; all of it is one change, undone at once. */
export function useDrag(change: (change: Change, stroke: number) => void) {
  const [dragging, setDragging] = useState(false)
  const strokes = useRef(0)
  const onPointerDown = (edge: Edge) => (event: PointerEvent) => {
    if (event.button !== 0) return
    event.preventDefault()
    const stroke = ++strokes.current
    const move = ({ clientX, clientY }: globalThis.PointerEvent) => {
      const to = placeAt(clientX, clientY)
      if (to !== undefined) change({ kind: 'move', edge, to }, stroke)
    }
    const stop = () => {
      setDragging(false)
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', stop)
      window.removeEventListener('pointercancel', stop)
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', stop)
    window.addEventListener('pointercancel', stop)
    setDragging(true)
  }
  return { dragging, onPointerDown }
}
