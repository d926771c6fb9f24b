import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { components } from '../api/generated/report'
import { Loaded } from '../shared/Loaded'
import { countOf, findingKey, weights } from './findings'
import { FindingRow, SeverityWord } from './FindingRow'
import type { Finding } from './queries'
import type { Reading } from './useReading'

export type Examination = components['schemas']['Examination']

/** The margin: findings as one list, by severity where one asks for it. */
export function FindingList({ query, reading, actions }: {
  query: UseQueryResult<Examination>
  reading: Reading
  /** What may be done with the chosen one. */
  actions?: (finding: Finding) => ReactNode
}) {
  const used = weights.filter(severity => countOf(reading.all, severity) > 0)
  return (
    <Loaded query={query}>
      {({ findings }) => findings.length === 0
        ? <p className="second">没有提示。</p>
        : (
          <>
            {used.length > 1 && (
              <div className="severities" role="group" aria-label="按轻重筛选">
                <button type="button" aria-pressed={!reading.only} onClick={() => reading.setOnly(undefined)}>全部 {findings.length}</button>
                {used.map(severity => (
                  <button key={severity} type="button" aria-pressed={reading.only === severity} onClick={() => reading.setOnly(severity)}>
                    <SeverityWord severity={severity} count={countOf(reading.all, severity)} />
                  </button>
                ))}
              </div>
            )}
            <ul className="plain findings">
              {reading.findings.map(finding => <FindingRow key={findingKey(finding)} finding={finding} reading={reading} actions={actions?.(finding)} />)}
            </ul>
          </>
        )}
    </Loaded>
  )
}

/** 审核提示 5 · 阻断 1 */
export function countWords(findings: Finding[]) {
  const blocking = countOf(findings, 'BLOCKING')
  return `审核提示 ${findings.length}${blocking ? ` · 阻断 ${blocking}` : ''}`
}
