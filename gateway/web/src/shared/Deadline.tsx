import { day, remainingWords } from './format'
import { Light } from './Light'
import type { Light as LightName } from './words'

/** ■ 逾期 1 个工作日 2026-11-23: the words first, the date behind. Light and days come from the server. */
export function Deadline({ due, light = 'NONE', remaining }: {
  due?: string | null
  light?: LightName
  remaining?: number | null
}) {
  if (!due) return <span className="least">不限期</span>
  return (
    <span className="deadline nowrap">
      <Light light={light} words={remainingWords(remaining) || '到期'} />{' '}
      <time dateTime={due} className="least">{day(due)}</time>
    </span>
  )
}
