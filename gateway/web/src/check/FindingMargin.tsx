import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useLargest } from '../shared/useLargest'
import { countWords, type Examination, FindingList } from './FindingList'
import { findingKey, severities } from './findings'
import type { Finding } from './queries'
import type { Reading } from './useReading'
import './check.css'

/** Beside the text; at 特大 it folds to a strip of marks so that the text keeps its width, and the chosen one is told below the text. */
export function FindingMargin({ query, reading, actions, className = '', children }: {
  query: UseQueryResult<Examination>
  reading: Reading
  actions?: (finding: Finding) => ReactNode
  className?: string
  /** What else was understood, below. */
  children?: ReactNode
}) {
  const largest = useLargest()
  const [asked, setAsked] = useState<boolean>()
  const open = asked ?? !largest
  if (!open) return <Strip reading={reading} className={className} onOpen={() => setAsked(true)} />
  return (
    <aside className={`margin ${className}`} aria-label="审核提示和各条内容" tabIndex={0}>
      <div className="pane-head">
        <h2>{query.data ? countWords(reading.all) : '审核提示'}</h2>
        <button type="button" className="link margin-fold" onClick={() => setAsked(false)} aria-label="收起审核提示">›</button>
      </div>
      <FindingList query={query} reading={reading} actions={actions} />
      {children}
    </aside>
  )
}

function Strip({ reading, className, onOpen }: { reading: Reading; className: string; onOpen: () => void }) {
  return (
    <aside className={`margin margin-strip ${className}`} aria-label={countWords(reading.all)}>
      <button type="button" onClick={onOpen} aria-label={`展开审核提示，${reading.all.length} 条`}>‹</button>
      {reading.findings.map(finding => {
        const { sign, word, look } = severities[finding.severity]
        const name = `${word}：${finding.title}`
        return (
          <button key={findingKey(finding)} type="button" aria-label={name} title={name} className={`severity-${look}`}
            aria-pressed={reading.finding === finding} onClick={() => reading.chooseFinding(finding)}>{sign}</button>
        )
      })}
      {reading.finding && <Told finding={reading.finding} />}
    </aside>
  )
}

/** What the strip has no room for. */
function Told({ finding }: { finding: Finding }) {
  return (
    <div className="told-finding" role="status">
      <strong>{severities[finding.severity].word}：{finding.title}</strong>
      <p>{finding.message}{finding.advice}</p>
      <p className="second">为什么：{finding.why}</p>
    </div>
  )
}
