/** The place in the draft's text at a point of the screen. */
export function placeAt(x: number, y: number) {
  const caret = document.caretPositionFromPoint?.(x, y)
  if (caret) return placeOf(caret.offsetNode, caret.offset)
  // Chromium had its own way before 2024.
  const range = document.caretRangeFromPoint?.(x, y)
  return range ? placeOf(range.startContainer, range.startOffset) : undefined
}

/** Each run of characters on the page says where in the text it begins. */
export function placeOf(node: Node, offset: number) {
  const run = (node instanceof HTMLElement ? node : node.parentElement)?.closest<HTMLElement>('[data-at]')
  if (!run) return undefined
  return Number(run.dataset.at) + (node instanceof Text ? offset : offset && (run.textContent?.length ?? 0))
}

/** The passage that the browser shows as selected in here; afterwards the page shows it itself. */
export function takeSelection(root: HTMLElement) {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || !selection.rangeCount) return undefined
  const range = selection.getRangeAt(0)
  const runs = [...root.querySelectorAll<HTMLElement>('[data-at]')].filter(run => range.intersectsNode(run))
  const last = runs.at(-1)
  if (!last) return undefined
  const start = placeOf(range.startContainer, range.startOffset) ?? Number(runs[0].dataset.at)
  const end = placeOf(range.endContainer, range.endOffset) ?? Number(last.dataset.at) + (last.textContent?.length ?? 0)
  selection.removeAllRanges()
  return start < end ? { start, end } : undefined
}
