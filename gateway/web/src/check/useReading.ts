import { useMemo, useState } from 'react'
import { useCommand } from '../shared/commands'
import { itemKey, type Structure } from '../shared/ReportText'
import { findingKey, inOrder, passagesOf, type Stop, stops } from './findings'
import type { Finding, Severity } from './queries'

/** Where a choice was made: what it was made in does not move. */
type From = 'text' | 'margin' | 'keys'
type Chosen = { item: string } | { stop: Stop }

export type Reading = ReturnType<typeof useReading>

/** What is chosen in a report, an item or a place of a finding, and the ways there; the keys are another's where it is `folded`. */
export function useReading(structure: Structure | undefined, all: Finding[] | undefined, folded = false) {
  const [chosen, setChosen] = useState<Chosen & { from: From }>()
  const [only, setOnly] = useState<Severity>()
  const findings = useMemo(() => inOrder(all ?? []).filter(finding => !only || finding.severity === only), [all, only])
  const passages = useMemo(() => all && passagesOf(findings), [all, findings])
  const ordered = useMemo(() => stops(findings), [findings])
  const items = structure?.sections.flatMap(section => section.items) ?? []
  const stop = chosen && 'stop' in chosen ? ordered.find(each => each.key === chosen.stop.key) : undefined
  const item = chosen && 'item' in chosen ? items.find(each => itemKey(each) === chosen.item) : undefined

  const chooseItem = (key: string, from: From) => setChosen({ item: key, from })
  const chooseStop = (to: Stop | undefined, from: From) => to && setChosen({ stop: to, from })
  const chooseFinding = (finding: Finding, from: From = 'margin') => {
    if (only && finding.severity !== only) setOnly(undefined)
    chooseStop(stops([finding])[0], from)
  }
  /** Around the places of all findings, or of the one that is chosen. */
  const step = (by: 1 | -1, among = ordered, from: From = 'keys') => {
    const at = among.findIndex(each => each.key === stop?.key)
    chooseStop(among[at < 0 ? (by > 0 ? 0 : among.length - 1) : (at + by + among.length) % among.length], from)
  }
  const stepItem = (by: 1 | -1) => {
    const at = item ? items.indexOf(item) : by > 0 ? -1 : items.length
    const to = items[at + by]
    if (to) chooseItem(itemKey(to), 'keys')
  }
  const offer = (any: number, run: () => void) => (any && !folded ? run : undefined)
  useCommand('nextFinding', offer(ordered.length, () => step(1)))
  useCommand('previousFinding', offer(ordered.length, () => step(-1)))
  useCommand('next', offer(items.length, () => stepItem(1)))
  useCommand('previous', offer(items.length, () => stepItem(-1)))

  return {
    all: all ?? [], findings, passages, only, setOnly, stop, item, from: chosen?.from,
    finding: stop && findings.find(each => findingKey(each) === stop.of),
    chooseItem, chooseStop, chooseFinding, step,
  }
}
