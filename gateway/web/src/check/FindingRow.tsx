import { type ReactNode, useEffect, useRef } from 'react'
import { findingKey, severities, stops } from './findings'
import type { Finding, Severity } from './queries'
import type { Reading } from './useReading'

/** Shape and word, never colour alone. */
export function SeverityWord({ severity, count }: { severity: Severity; count?: number }) {
  const { sign, word, look } = severities[severity]
  return <span className={`severity severity-${look}`}><span aria-hidden="true">{sign}</span> {word}{count === undefined ? '' : ` ${count}`}</span>
}

/** What was found, why it matters and what to do; chosen, it lights its passage and leads from place to place. */
export function FindingRow({ finding, reading, actions }: { finding: Finding; reading: Reading; actions?: ReactNode }) {
  const row = useRef<HTMLLIElement>(null)
  const chosen = reading.stop?.of === findingKey(finding)
  const moves = chosen && reading.from !== 'margin'
  useEffect(() => { if (moves) row.current?.scrollIntoView({ block: 'nearest' }) }, [moves])
  return (
    <li ref={row} className={chosen ? 'finding finding-chosen' : 'finding'}>
      <button type="button" className="finding-choose" aria-pressed={chosen} onClick={() => reading.chooseFinding(finding)}>
        <SeverityWord severity={finding.severity} />　<strong>{finding.title}</strong>
        {finding.places.length > 1 && <span className="least nowrap">　{finding.places.length} 处</span>}
      </button>
      <p>{finding.message}</p>
      <p className="second">{finding.advice}</p>
      {chosen && (
        <>
          <p className="second">为什么：{finding.why}</p>
          <p className="row">
            {finding.places.length > 1 && <Steps finding={finding} reading={reading} />}
            {actions}
          </p>
        </>
      )}
    </li>
  )
}

function Steps({ finding, reading }: { finding: Finding; reading: Reading }) {
  const own = stops([finding])
  const at = own.findIndex(stop => stop.key === reading.stop?.key)
  return (
    <span className="row">
      <button type="button" className="link" onClick={() => reading.step(-1, own, 'margin')}>‹ 上一处</button>
      <span className="least figures">第 {at + 1}/{own.length} 处</span>
      <button type="button" className="link" onClick={() => reading.step(1, own, 'margin')}>下一处 ›</button>
    </span>
  )
}
