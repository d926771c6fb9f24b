import type { Part } from './queries'

export const imported = (part: Part) => part.status === 'IMPORTED'

/** What one may want to see of a file with many reports. */
export const kinds = {
  unowned: { words: '未确定党组织', holds: (part: Part) => !part.organisation },
  refused: { words: '没有导入', holds: (part: Part) => part.status === 'REFUSED' },
  imported: { words: '已导入', holds: imported },
}
export type Kind = keyof typeof kinds

export const kindOf = (place: URLSearchParams) => Object.keys(kinds).find(each => each === place.get('show')) as Kind | undefined

/** The parts that the address asks for: by kind, and by words in their title or in their organisation's name. */
export function matching(parts: Part[], place: URLSearchParams, names: Map<string, string>) {
  const kind = kindOf(place)
  const words = place.get('q') ?? ''
  return parts.filter(part => (!kind || kinds[kind].holds(part))
    && (!words || `${part.title}${names.get(part.organisation ?? '') ?? ''}`.includes(words)))
}
