import type { Item } from './ReportText'

/** A passage that stands out in the text: where, and how it is told without colour. `of` names what it belongs to. */
export type Passage = { key: string; of: string; start: number; end: number; look: string; sign?: string; label: string }

export type Piece = { from: number; piece: string; item?: Item; passages: Passage[]; ending: Passage[] }

/** The lines of a text, each with its place in it. */
export function linesWithPlaces(text: string) {
  let start = 0
  return text.split('\n').map(line => {
    const placed = { start, line: line.replace(/\r$/, '') }
    start += line.length + 1
    return placed
  })
}

/** Cuts a line wherever an item or a passage begins or ends; passages may overlap. Leading blanks go, the style indents. */
export function pieces(line: string, offset: number, items: Item[], passages: Passage[]): Piece[] {
  const begin = offset + line.length - line.trimStart().length
  const end = offset + line.length
  const within = <T extends { start: number; end: number }>(all: T[]) => all.filter(each => each.start < end && each.end > begin)
  const here = { items: within(items), passages: within(passages) }
  const cuts = new Set([begin, end])
  for (const { start, end: stop } of [...here.items, ...here.passages]) {
    if (start > begin) cuts.add(start)
    if (stop < end) cuts.add(stop)
  }
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((from, at) => {
    const to = sorted[at + 1]
    const covers = (each: { start: number; end: number }) => each.start <= from && each.end >= to
    return {
      from, piece: line.slice(from - offset, to - offset),
      item: here.items.find(covers),
      passages: here.passages.filter(covers),
      ending: here.passages.filter(each => each.end === to || (to === end && each.end > end && each.end <= end + 2)),
    }
  })
}
