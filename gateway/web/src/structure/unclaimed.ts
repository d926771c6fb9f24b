import { headingOf, type Section } from './bounds'
import { holds, says, type Span, trimmed } from './places'

/** The marked text; where there is only a cursor, the text around it on its line that belongs to no item. */
export function unclaimed({ text, sections, mark }: { text: string; sections: Section[]; mark?: Span }): Span | undefined {
  if (!mark) return undefined
  const span = trimmed(text, mark.start < mark.end ? mark : around(text, sections, mark.start))
  return span.start < span.end && says(text, span) ? span : undefined
}

function around(text: string, sections: Section[], place: number): Span {
  const section = sections.find(each => holds(each, { start: place, end: place }))
  const heading = section && headingOf(text, section)
  const taken = section ? [...(heading ? [heading] : []), ...section.items] : sections
  const line = { start: text.lastIndexOf('\n', place - 1) + 1, end: (text + '\n').indexOf('\n', place) }
  return {
    start: Math.max(line.start, section?.start ?? 0, ...taken.filter(each => each.end <= place).map(each => each.end)),
    end: Math.min(line.end, section?.end ?? text.length, ...taken.filter(each => each.start >= place).map(each => each.start)),
  }
}
