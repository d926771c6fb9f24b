/** A passage of the draft's text: UTF-16 units, the end exclusive. */
export type Span = { start: number; end: number }
export type Edge = keyof Span

const said = /[\p{L}\p{Nd}]/u
const marks = new Set('。；;，,、：:！!？?…\n')
/** What may stand between one passage and the next: whatever closes the first one stays with it. */
const closing = /^[\s\S]*[。；;：:！!？?…\n][”’"』」》）)]*/

const blank = (text: string, at: number) => /\s/.test(text.charAt(at))
const isMark = (text: string, at: number) => marks.has(text.charAt(at))

/** Whether anything is said there: punctuation alone is neither an item nor a section. */
export const says = (text: string, { start, end }: Span) => said.test(text.slice(start, end))

/** Whether the place cuts a character in half. */
export const splits = (text: string, place: number) => /[\ud800-\udbff]/.test(text.charAt(place - 1)) && /[\udc00-\udfff]/.test(text.charAt(place))

export const within = (place: number, { start, end }: Span) => start <= place && place <= end
export const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end

/** An edge never stands outside the text, in the middle of a character, or beyond blanks. */
export function settle(text: string, edge: Edge, place: number) {
  let at = Math.min(Math.max(0, place), text.length)
  if (splits(text, at)) at--
  if (edge === 'start') while (at < text.length && blank(text, at)) at++
  else while (at > 0 && blank(text, at - 1)) at--
  return at
}

export const trimmed = (text: string, { start, end }: Span): Span => ({ start: settle(text, 'start', start), end: settle(text, 'end', end) })

/** One character, or all blanks that stand there, on or back: a cursor stops on both sides of a line break. */
export function byGlyph(text: string, place: number, by: 1 | -1) {
  const next = (at: number) => Math.min(Math.max(0, at + by), text.length)
  const blankAhead = (at: number) => at !== next(at) && blank(text, by > 0 ? at : at - 1)
  let at = next(place)
  if (blankAhead(place)) while (blankAhead(at)) at = next(at)
  return splits(text, at) ? next(at) : at
}

/** One character that can be seen, on or back. */
export function byCharacter(text: string, place: number, by: 1 | -1) {
  const blanks = by > 0 ? blank(text, place) : blank(text, place - 1)
  return byGlyph(text, blanks ? byGlyph(text, place, by) : place, by)
}

/** To where the next clause begins, or where this one ends: before a punctuation mark for an end, behind it for a start. */
export function byMark(text: string, edge: Edge, place: number, by: 1 | -1) {
  const stops = (at: number) => (edge === 'end'
    ? isMark(text, at) && !isMark(text, at - 1) && !blank(text, at - 1)
    : isMark(text, at - 1) && !isMark(text, at) && !blank(text, at))
  for (let at = place + by; at > 0 && at < text.length; at += by) if (stops(at)) return at
  return by > 0 ? text.length : 0
}

/** Where the border between two passages belongs: behind the punctuation that closes the first, before the number of the second. */
export function seam(text: string, from: number, to: number) {
  return from + (closing.exec(text.slice(from, Math.max(from, to)))?.[0].length ?? 0)
}

/** 起点：“覆盖不够”: an edge told by the words that stand at it. */
export function edgeWords(text: string, { start, end }: Span, edge: Edge) {
  const words = edge === 'start' ? text.slice(start, Math.min(end, start + 8)) : text.slice(Math.max(start, end - 8), end)
  return edge === 'start' ? `起点：“${oneLine(words)}…”` : `终点：“…${oneLine(words)}”`
}

const oneLine = (words: string) => words.replace(/\s+/g, ' ')

/** Where these words stand, however they are spaced and broken there. */
export function find(text: string, { start, end }: Span, words: string): Span | undefined {
  const unseen = /[\s\p{Cf}]/u
  const sought = [...words].filter(each => !unseen.test(each)).join('')
  const places: number[] = []
  let joined = ''
  for (let at = start; at < end; at++) {
    if (unseen.test(text.charAt(at))) continue
    joined += text.charAt(at)
    places.push(at)
  }
  const at = sought ? joined.indexOf(sought) : -1
  return at < 0 ? undefined : { start: places[at], end: places[at + sought.length - 1] + 1 }
}
