import { headingOf, type Section } from './bounds'
import { says, type Span } from './places'

/** Characters that are shown alike: of one item or of none, in the heading or not, marked or not. */
export type Run = { from: number; words: string; item?: number; heading: boolean; marked: boolean }
export type Line = { start: number; end: number; runs: Run[]; /** It goes on with a line that began in the block before. */ continued: boolean }
/** A section, or what stands between sections. */
export type Block = Span & { section?: number; lines: Line[] }

export function blocksOf(text: string, sections: Section[], mark?: Span): Block[] {
  const blocks: Block[] = []
  const between = (start: number, end: number) => {
    const gap = { start, end }
    if (says(text, gap)) blocks.push({ ...gap, lines: linesOf(text, gap, [], undefined, mark) })
  }
  let place = 0
  sections.forEach((section, at) => {
    between(place, section.start)
    blocks.push({ start: section.start, end: section.end, section: at, lines: linesOf(text, section, section.items, headingOf(text, section), mark) })
    place = section.end
  })
  between(place, text.length)
  return blocks
}

function linesOf(text: string, block: Span, items: Span[], heading?: Span, mark?: Span): Line[] {
  const lines: Line[] = []
  for (let from = block.start; from < block.end;) {
    const found = text.indexOf('\n', from)
    const stop = found < 0 || found > block.end ? block.end : found
    const words = text.slice(from, stop)
    const start = from + words.length - words.trimStart().length
    const end = start + words.trim().length
    if (start < end) lines.push({ start, end, continued: from === block.start && from > 0 && text[from - 1] !== '\n', runs: runsOf(text, { start, end }, items, heading, mark) })
    from = stop + 1
  }
  return lines
}

function runsOf(text: string, line: Span, items: Span[], heading?: Span, mark?: Span): Run[] {
  const cutters = [...items, ...(heading ? [heading] : []), ...(mark ? [mark] : [])]
  const cuts = [...new Set([line.start, line.end, ...cutters.flatMap(({ start, end }) => [start, end])])]
    .filter(cut => cut >= line.start && cut <= line.end).sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, no) => {
    const to = cuts[no + 1]
    const covers = (span: Span) => span.start <= from && to <= span.end
    const item = items.findIndex(covers)
    return {
      from, words: text.slice(from, to), ...(item >= 0 && { item }),
      heading: Boolean(heading && covers(heading)), marked: Boolean(mark && mark.start < mark.end && covers(mark)),
    }
  })
}
