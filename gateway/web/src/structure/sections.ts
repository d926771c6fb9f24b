import type { SectionKind } from '../shared/words'
import { rebounded, replaced, roomFor, type Section } from './bounds'
import { type Edge, find, says, seam, settle, type Span, trimmed } from './places'

type Changed = Section[] | undefined

const longestHeading = 40

/** 其他 has no items. */
export function retypeSection(text: string, sections: Section[], at: number, kind: SectionKind): Changed {
  const { heading, start, end, items } = sections[at]
  if (kind === sections[at].kind) return undefined
  return replaced(text, sections, at, 1, [{ kind, heading, start, end, items: kind === 'OTHER' ? [] : items }])
}

/** This and the next become one, of this one's kind. */
export function mergeSections(text: string, sections: Section[], at: number): Changed {
  const [first, second] = sections.slice(at, at + 2)
  if (!first || !second) return undefined
  const heading = first.heading ?? (first.items.length === 0 ? second.heading : null)
  return replaced(text, sections, at, 2, [
    { kind: first.kind, heading, start: first.start, end: second.end, items: first.kind === 'OTHER' ? [] : [...first.items, ...second.items] },
  ])
}

/** Divides a section, and an item that stands there; what stands like a heading at the new beginning becomes one. */
export function splitSection(text: string, sections: Section[], at: number, place: number): Changed {
  const section = sections[at]
  if (place <= section.start || place >= section.end) return undefined
  const pieces = section.items.flatMap(item => (item.start < place && place < item.end
    ? [trimmed(text, { start: item.start, end: place }), trimmed(text, { start: place, end: item.end })]
    : [item]))
  if (!pieces.every(piece => says(text, piece))) return undefined
  const whole = { ...section, items: pieces }
  const second = rebounded(text, { ...whole, heading: null }, { start: place, end: section.end })
  return replaced(text, sections, at, 1, [
    rebounded(text, whole, { start: section.start, end: place }),
    { ...second, heading: headingAt(text, second) },
  ])
}

/** A short line without a full stop that belongs to no item, with text behind it. */
function headingAt(text: string, section: Section) {
  const line = text.slice(section.start, section.end).split('\n')[0]
  const words = line.trim().replace(/^(第?[一二三四五六七八九十\d]+[、．.]|[（(][一二三四五六七八九十\d]+[)）])\s*/, '').replace(/[。：:]$/, '')
  const more = section.start + line.length < section.end
  const free = section.items.every(item => item.start >= section.start + line.length)
  return more && free && words && words.length <= longestHeading && !/[。；;]/.test(words) && says(text, section) ? words : null
}

/** Its text stays, and belongs to no section. */
export function removeSection(text: string, sections: Section[], at: number): Changed {
  return replaced(text, sections, at, 1, [])
}

/** Text outside all sections becomes one. */
export function addSection(text: string, sections: Section[], span: Span): Changed {
  const own = trimmed(text, span)
  if (own.start >= own.end || sections.some(each => each.start < own.end && each.end > own.start)) return undefined
  const next = sections.findIndex(each => each.start >= own.end)
  return replaced(text, sections, next < 0 ? sections.length : next, 0, [{ kind: 'OTHER', heading: null, ...own, items: [] }])
}

/** @param words as they stand in the section; none where it has no heading */
export function nameSection(text: string, sections: Section[], at: number, words: string | null): Changed {
  const heading = words?.trim().replace(/\s*\n\s*/g, '') || null
  if (heading === sections[at].heading || (heading && (heading.length > 200 || !find(text, sections[at], heading)))) return undefined
  return replaced(text, sections, at, 1, [{ ...sections[at], heading, question: undefined }])
}

/**
 * Moves where a section begins or ends. Where two sections adjoin it is the border of both: items that it passes change
 * sides. It never cuts through an item.
 */
export function moveSection(text: string, sections: Section[], at: number, edge: Edge, to: number): Changed {
  const first = edge === 'end' ? at : at - 1
  const [above, below] = [sections[first], sections[first + 1]]
  const here = sections[at][edge]
  const adjoin = above && below && !says(text, { start: above.end, end: below.start })
  const floor = above ? above.start : 0
  const ceiling = below ? below.end : text.length
  const place = aside(text, [above, below], settle(text, edge, Math.min(Math.max(to, floor), ceiling)), to > here)
  if (settle(text, edge, place) === here) return undefined
  const upper = above && (edge === 'end' || adjoin || place < above.end)
  const lower = below && (edge === 'start' || adjoin || place > below.start)
  const items = [...(above?.items ?? []), ...(below?.items ?? [])]
  const bounded = (section: Section, span: Span) => rebounded(text, { ...section, items: section.kind === 'OTHER' ? [] : items }, span)
  const parts = [
    ...(above ? [upper ? bounded(above, { start: above.start, end: place }) : above] : []),
    ...(below ? [lower ? bounded(below, { start: place, end: below.end }) : below] : []),
  ]
  return replaced(text, sections, above ? first : first + 1, parts.length, parts)
}

/** Beyond an item that the border would cut through. */
function aside(text: string, sections: (Section | undefined)[], place: number, on: boolean) {
  for (const section of sections) {
    const items = section?.items ?? []
    const no = items.findIndex(item => item.start < place && place < item.end)
    if (!section || no < 0) continue
    if (on) return items[no + 1] ? seam(text, items[no].end, items[no + 1].start) : items[no].end
    return seam(text, items[no - 1]?.end ?? roomFor(text, section, items[no]).start, items[no].start)
  }
  return place
}
