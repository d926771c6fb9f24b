import type { Finding } from '../check'

/** What would be replaced by what, and how often. */
export type Change = { from: string; to: string; times: number }
export type Mending = { rule: string; title: string; places: number; changes: Change[] }

/** The findings whose places tell their replacement, by rule. */
export function mendable(text: string, findings: Finding[]): Mending[] {
  const byRule = new Map<string, Mending>()
  for (const { rule, title, places } of findings) {
    for (const { start, end, replacement } of places) {
      if (replacement == null) continue
      const mending = byRule.get(rule) ?? { rule, title, places: 0, changes: [] }
      byRule.set(rule, mending)
      mending.places++
      const from = seen(text.slice(start, end))
      const same = mending.changes.find(change => change.from === from && change.to === replacement)
      if (same) same.times++
      else mending.changes.push({ from, to: replacement, times: 1 })
    }
  }
  return [...byRule.values()]
}

/** Characters that cannot be seen are told by their number. */
function seen(from: string) {
  const visible = from.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, '')
  return visible || `看不见的字符（${[...from].length} 个）`
}
