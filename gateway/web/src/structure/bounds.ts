import type { Structure } from '../shared/ReportText'
import { type SectionKind, sectionKinds } from '../shared/words'
import { find, holds, says, type Span, trimmed, within } from './places'

/** A section as its writer sees it. Other than the server's, its items have no texts: they are where they stand. */
export type Section = Span & {
  kind: SectionKind
  heading: string | null
  items: Span[]
  /** What the reader was not sure of; answered by any change. */
  question?: string
}
export type Place = { section: number; item?: number }

export const mostSections = 200
export const mostItems = 1000

/** As it was read; whatever could not be given back as it is, is set right. */
export function opened(text: string, structure: Structure): Section[] {
  let floor = 0
  return structure.sections.flatMap(({ kind, heading, start, end, items, question }) => {
    const span = clamped(text, { start, end }, floor, text.length)
    if (!span) return []
    floor = span.end
    // Where watermarks break a heading up it is not found, and stands all the same.
    const stands = heading.trim() && (span.start === start && span.end === end || find(text, span, heading))
    return [{ ...span, kind, heading: stands ? heading.trim() : null, items: kind === 'OTHER' ? [] : clampedItems(text, items, span), ...(question && { question }) }]
  })
}

function clampedItems(text: string, items: Span[], section: Span) {
  let floor = section.start
  return items.flatMap(item => {
    const span = clamped(text, item, floor, section.end)
    if (!span) return []
    floor = span.end
    return [span]
  })
}

function clamped(text: string, { start, end }: Span, floor: number, ceiling: number): Span | undefined {
  const span = trimmed(text, { start: Math.max(floor, start), end: Math.min(ceiling, end) })
  return span.start < span.end && says(text, span) ? span : undefined
}

/** What the service takes. */
export const toForm = (sections: Section[]) => ({
  sections: sections.map(({ kind, heading, start, end, items }) => ({ kind, heading, start, end, items: items.map(item => ({ start: item.start, end: item.end })) })),
})

export const same = (one: Section[], other: Section[]) => JSON.stringify(toForm(one)) === JSON.stringify(toForm(other))

/** Where the section's heading stands; some headings stand broken up by watermarks and are not found. */
export const headingOf = (text: string, section: Section) => (section.heading ? find(text, section, section.heading) : undefined)

/** How far an item may reach: through its section, less the heading before it. */
export function roomFor(text: string, section: Section, item: Span): Span {
  const heading = headingOf(text, section)
  return { start: heading && heading.end <= item.start ? heading.end : section.start, end: section.end }
}

/** A section whose borders were moved: its heading goes where it does not stand in it any more, and so do the items. */
export function rebounded(text: string, section: Section, bounds: Span): Section {
  const span = trimmed(text, bounds)
  const { kind, heading } = section
  return { kind, ...span, heading: heading && find(text, span, heading) ? heading : null, items: section.items.filter(item => holds(span, item)) }
}

/** Puts sections in the place of some, if they can stand there. */
export function replaced(text: string, sections: Section[], from: number, count: number, by: Section[]): Section[] | undefined {
  const all = [...sections.slice(0, from), ...by, ...sections.slice(from + count)]
  const fits = by.every(each => each.start < each.end && says(text, each) && each.items.length <= mostItems)
  return fits && all.length > 0 && all.length <= mostSections ? all : undefined
}

/** The item, or else the section, at this place of the text. */
export function at(sections: Section[], place: number): Place | undefined {
  const section = sections.findIndex(each => each.start <= place && place < each.end)
  const last = section < 0 ? sections.findIndex(each => within(place, each)) : section
  if (last < 0) return undefined
  const items = sections[last].items
  const item = items.findIndex(each => each.start <= place && place < each.end)
  const touching = item < 0 ? items.findIndex(each => within(place, each)) : item
  return touching < 0 ? { section: last } : { section: last, item: touching }
}


/** 工作成效 3 条，主要不足 2 条: how many of each kind. */
export function counted(sections: Section[]) {
  const kinds = [...new Set(sections.map(({ kind }) => kind))].filter(kind => kind !== 'OTHER')
  return kinds.map(kind => `${sectionKinds[kind]} ${sections.filter(each => each.kind === kind).reduce((sum, { items }) => sum + items.length, 0)} 条`).join('，')
}
