import type { SectionKind } from '../shared/words'
import { rebounded, replaced, roomFor, type Section } from './bounds'
import { type Edge, holds, says, seam, settle, type Span, trimmed } from './places'
import { retypeSection } from './sections'

/** Every change answers the sections as they are then, or nothing where it cannot be. */
type Changed = Section[] | undefined

const put = (text: string, sections: Section[], at: number, items: Span[]): Changed => {
  const { kind, heading, start, end } = sections[at]
  return replaced(text, sections, at, 1, [{ kind, heading, start, end, items }])
}

/** Moves where an item begins or ends; a neighbour that is in the way gives way, as long as something of it is left. */
export function moveItem(text: string, sections: Section[], at: number, no: number, edge: Edge, to: number): Changed {
  const { items } = sections[at]
  const space = roomFor(text, sections[at], items[no])
  const place = settle(text, edge, Math.min(Math.max(to, space.start), space.end))
  const moved = { ...items[no], [edge]: place }
  if (place === items[no][edge] || moved.start >= moved.end || !says(text, moved)) return undefined
  const beside = edge === 'start' ? no - 1 : no + 1
  const after = items.map((item, i) => (i === no ? moved : i === beside ? given(text, item, moved, edge) : item))
  return after.every(item => item.start < item.end && says(text, item)) ? put(text, sections, at, after) : undefined
}

/** What the neighbour keeps. */
function given(text: string, neighbour: Span, moved: Span, edge: Edge) {
  return edge === 'start'
    ? trimmed(text, { ...neighbour, end: Math.min(neighbour.end, moved.start) })
    : trimmed(text, { ...neighbour, start: Math.max(neighbour.start, moved.end) })
}

/** One item of this and the next. */
export function mergeItems(text: string, sections: Section[], at: number, no: number): Changed {
  const { items } = sections[at]
  if (!items[no] || !items[no + 1]) return undefined
  return put(text, sections, at, [...items.slice(0, no), { start: items[no].start, end: items[no + 1].end }, ...items.slice(no + 2)])
}

export function splitItem(text: string, sections: Section[], at: number, no: number, place: number): Changed {
  const { items } = sections[at]
  const first = trimmed(text, { start: items[no].start, end: place })
  const second = trimmed(text, { start: place, end: items[no].end })
  if (place <= items[no].start || place >= items[no].end || !says(text, first) || !says(text, second)) return undefined
  return put(text, sections, at, [...items.slice(0, no), first, second, ...items.slice(no + 1)])
}

/** Its text stays, and belongs to no item. */
export function removeItem(text: string, sections: Section[], at: number, no: number): Changed {
  return put(text, sections, at, sections[at].items.filter((_, i) => i !== no))
}

/** Text of a section that belongs to no item yet becomes one. */
export function addItem(text: string, sections: Section[], span: Span): Changed {
  const item = trimmed(text, span)
  const at = sections.findIndex(section => holds(section, item))
  if (at < 0 || sections[at].kind === 'OTHER' || item.start >= item.end || !says(text, item)) return undefined
  const { items } = sections[at]
  if (items.some(each => each.start < item.end && each.end > item.start)) return undefined
  return put(text, sections, at, [...items, item].sort((a, b) => a.start - b.start))
}

/**
 * An item about something else gets a section of its own there; where a section of that kind without a heading adjoins,
 * the border between the two moves instead, and a section's only item takes the whole section along.
 */
export function retypeItem(text: string, sections: Section[], at: number, no: number, kind: SectionKind): Changed {
  const section = sections[at]
  if (kind === section.kind) return undefined
  if (section.items.length === 1) return retypeSection(text, sections, at, kind)
  const item = section.items[no]
  const before = section.items.slice(0, no)
  const after = section.items.slice(no + 1)
  const from = seam(text, before.at(-1)?.end ?? roomFor(text, section, item).start, item.start)
  const to = after[0] ? seam(text, item.end, after[0].start) : section.end
  const lead = rebounded(text, section, { start: section.start, end: from })
  const leads = (before.length > 0 || section.heading !== null) && says(text, lead)
  const parts: Section[] = [
    ...(leads ? [lead] : []),
    { kind, heading: null, ...trimmed(text, { start: leads ? from : section.start, end: to }), items: kind === 'OTHER' ? [] : [item] },
    ...(after.length > 0 ? [rebounded(text, { ...section, heading: leads ? null : section.heading }, { start: to, end: section.end })] : []),
  ]
  return joined(text, sections, at, parts, kind)
}

function joined(text: string, sections: Section[], at: number, parts: Section[], kind: SectionKind): Changed {
  const previous = sections[at - 1]
  const next = sections[at + 1]
  const backward = parts[0].kind === kind && previous?.kind === kind
  const forward = parts.at(-1)!.kind === kind && next?.kind === kind && next.heading === null
  const all = [...(backward ? [previous] : []), ...parts, ...(forward ? [next] : [])]
  const one = (a: Section, b: Section): Section => ({ kind: a.kind, heading: a.heading, start: a.start, end: b.end, items: [...a.items, ...b.items] })
  if (forward) all.splice(-2, 2, one(all.at(-2)!, all.at(-1)!))
  if (backward) all.splice(0, 2, one(all[0], all[1]))
  return replaced(text, sections, at - (backward ? 1 : 0), 1 + (backward ? 1 : 0) + (forward ? 1 : 0), all)
}
