import { type Kind, kindOf, kinds } from './filter'
import type { Part } from './queries'

/** Finds, among many parts, those that still need somebody. */
export function PartFilter({ parts, place, found, onChange }: { parts: Part[]; place: URLSearchParams; found: number; onChange: (name: string, value: string) => void }) {
  const counts = Object.entries(kinds).map(([kind, { words, holds }]) => ({ kind: kind as Kind, words, count: parts.filter(holds).length }))
  return (
    <div className="toolbar row" role="search">
      <select aria-label="显示" value={kindOf(place) ?? ''} onChange={event => onChange('show', event.target.value)}>
        <option value="">全部（{parts.length} 篇）</option>
        {counts.map(({ kind, words, count }) => <option key={kind} value={kind}>{words}（{count} 篇）</option>)}
      </select>
      <input type="search" aria-label="按标题或党组织筛选" placeholder="标题或党组织" value={place.get('q') ?? ''} onChange={event => onChange('q', event.target.value)} />
      <span className="second" role="status">{found} 篇</span>
    </div>
  )
}
