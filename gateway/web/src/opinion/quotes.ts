import type { Finding } from '../check'
import type { Quoted } from './queries'

type Place = Finding['places'][number]

/** A passage to go on with. */
export const quotePassage = ({ start, end }: Place, text: string): Quoted => ({ quote: { start, end, quote: text.slice(start, end) } })

/** The passage and what to do about it; what was found, where there is no passage. */
export function quoteFinding({ message, advice }: Finding, place: Place | undefined, text: string): Quoted {
  return place ? { ...quotePassage(place, text), words: advice } : { words: `${message}${advice}` }
}
