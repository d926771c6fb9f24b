import type { Passage } from '../shared/passages'
import type { Finding, Place, Severity } from './queries'

/** Each severity's shape and word; the list is in the order of weight. */
export const severities: Record<Severity, { sign: string; word: string; look: string }> = {
  BLOCKING: { sign: '■', word: '阻断', look: 'blocking' },
  WARNING: { sign: '▲', word: '提醒', look: 'warning' },
  HINT: { sign: '○', word: '参考', look: 'hint' },
}
export const weights = Object.keys(severities) as Severity[]

/** A finding's name on the page. */
export const findingKey = (finding: Finding) => `${finding.rule} ${finding.places[0]?.start ?? ''} ${finding.message}`

/** Whether it is about passages that also stand in other reports. */
export const copies = ({ rule }: Finding) => rule === 'copied-passage' || rule === 'repeated-unchanged'

/** One place of a finding: where the keys stop. A finding without a place is one stop. */
export type Stop = { of: string; key: string; place?: Place }

const stopsOf = (finding: Finding): Stop[] => {
  const of = findingKey(finding)
  return finding.places.length ? finding.places.map(place => ({ of, key: `${of} ${place.start}-${place.end}`, place })) : [{ of, key: of }]
}

/** What stands nowhere first, then in the order of the text; of two that begin together the wider is the first. */
export function inOrder(findings: Finding[]) {
  const at = (finding: Finding) => finding.places[0]?.start ?? -1
  return [...findings].sort((a, b) => at(a) - at(b) || weights.indexOf(a.severity) - weights.indexOf(b.severity))
}

export function stops(findings: Finding[]) {
  return findings.flatMap(stopsOf).sort((a, b) => (a.place?.start ?? -1) - (b.place?.start ?? -1) || (b.place?.end ?? 0) - (a.place?.end ?? 0))
}

/** What to mark in the text: the heaviest first, so that it colours where several overlap. */
export function passagesOf(findings: Finding[]): Passage[] {
  return [...findings]
    .sort((a, b) => weights.indexOf(a.severity) - weights.indexOf(b.severity))
    .flatMap(finding => stopsOf(finding).filter(stop => stop.place).map(stop => {
      const { sign, word, look } = severities[finding.severity]
      return { key: stop.key, of: stop.of, start: stop.place!.start, end: stop.place!.end, look, sign, label: `${word}：${finding.title}` }
    }))
}

export const countOf = (findings: Finding[], severity: Severity) => findings.filter(finding => finding.severity === severity).length
