import type { FieldError } from '../api/problem'
import type { Place, Section } from './bounds'

/** A refusal of the service, and where in the text it belongs. */
export type Refused = { place: Place; start: number; detail: string }

/** `#/sections/1/items/0/end` → the first item of the second section. */
export function refusedPlaces(sections: Section[], errors: FieldError[]): Refused[] {
  return errors.flatMap(({ pointer, detail }) => {
    const [, at, no] = /^#\/sections\/(\d+)(?:\/items\/(\d+))?/.exec(pointer) ?? []
    const section = at === undefined ? undefined : sections[Number(at)]
    if (!section) return []
    const item = no === undefined ? undefined : section.items[Number(no)]
    const place = { section: Number(at), ...(item && { item: Number(no) }) }
    return [{ place, start: (item ?? section).start, detail }]
  })
}
