import type { Structure } from '../shared/ReportText'
import { at, opened, type Place, same, type Section } from './bounds'
import { changed, type Change } from './changes'
import { holds, type Span } from './places'

type Moment = { sections: Section[]; chosen?: Place }

/** A cursor in the text, or the passage that is marked: a cursor is one of no length. `head` is the end that moves. */
export type Mark = Span & { head?: number }
export const headOf = ({ end, head }: Mark) => head ?? end

/** A draft being put right: what stands now, what is chosen, where the cursor is, and the way back and on. */
export type Desk = Moment & {
  text: string
  /** As the service has it. */
  saved: Section[]
  mark?: Mark
  past: Moment[]
  future: Moment[]
  /** The drag that the last change belongs to: it is undone as one. */
  stroke?: number
  /** What was done, or why not. */
  told: string
}

export type Action =
  | { type: 'open'; text: string; structure: Structure; at?: number }
  | { type: 'choose'; place: Place | undefined }
  | { type: 'step'; by: 1 | -1 }
  | { type: 'mark'; mark: Mark | undefined; choose?: boolean }
  | { type: 'undo' } | { type: 'redo' }
  | { type: 'change'; change: Change; stroke?: number }

/** @param place of a section's beginning, or anywhere in an item: it is chosen */
export function open(text: string, structure: Structure, place?: number): Desk {
  const sections = opened(text, structure)
  const begun = sections.findIndex(({ start }) => start === place)
  const chosen = begun >= 0 ? { section: begun } : place === undefined ? undefined : at(sections, place)
  return { text, sections, saved: sections, chosen, past: [], future: [], told: '' }
}

export const dirty = (desk: Desk) => !same(desk.sections, desk.saved)

export function reduce(desk: Desk, action: Action): Desk {
  switch (action.type) {
    case 'open': return open(action.text, action.structure, action.at)
    case 'choose': return { ...desk, chosen: action.place, mark: kept(desk, action.place), told: '' }
    case 'step': return step(desk, action.by)
    case 'mark': return {
      ...desk, mark: action.mark, told: '', stroke: undefined,
      chosen: action.choose && action.mark ? (at(desk.sections, action.mark.start) ?? desk.chosen) : desk.chosen,
    }
    case 'undo': return turn(desk, desk.past, 'past', 'future', '已撤销')
    case 'redo': return turn(desk, desk.future, 'future', 'past', '已重做')
    case 'change': return change(desk, action.change, action.stroke)
  }
}

/** Who points at a place and then chooses what it lies in means that place. */
function kept({ sections, mark }: Desk, place: Place | undefined) {
  return mark && place && holds(sections[place.section], mark) ? mark : undefined
}

function change(desk: Desk, wanted: Change, stroke?: number): Desk {
  const done = changed(desk, wanted)
  // A hand that pulls is often where nothing can be moved, and goes on.
  if ('refused' in done) return stroke === undefined ? { ...desk, told: done.refused } : desk
  const same = stroke !== undefined && stroke === desk.stroke
  const before: Moment = { sections: desk.sections, chosen: desk.chosen }
  return { ...desk, sections: done.sections, chosen: done.chosen, mark: done.mark, told: done.told, past: same ? desk.past : [...desk.past, before], future: [], stroke }
}

function turn(desk: Desk, moments: Moment[], from: 'past' | 'future', to: 'past' | 'future', told: string): Desk {
  const moment = moments.at(-1)
  if (!moment) return desk
  const now: Moment = { sections: desk.sections, chosen: desk.chosen }
  return { ...desk, ...moment, [from]: moments.slice(0, -1), [to]: [...desk[to], now], mark: undefined, stroke: undefined, told }
}

/** From item to item; a section without items is a stop of its own. */
function step(desk: Desk, by: 1 | -1): Desk {
  const stops: Place[] = desk.sections.flatMap(({ items }, section) => (items.length ? items.map((_, item) => ({ section, item })) : [{ section }]))
  const { chosen } = desk
  const now = chosen && stops.findIndex(stop => stop.section === chosen.section && (chosen.item === undefined || stop.item === chosen.item))
  // From the head of a section the first way on is into it.
  const into = by > 0 && chosen && chosen.item === undefined && desk.sections[chosen.section].items.length > 0
  const next = now === undefined ? stops[by > 0 ? 0 : stops.length - 1] : stops[into ? now : now + by]
  return next ? { ...desk, chosen: next, mark: undefined, told: '' } : desk
}
