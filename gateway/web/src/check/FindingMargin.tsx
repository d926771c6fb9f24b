import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import { useLargest } from '../shared/useLargest'
import { countWords, type Examination, FindingList } from './FindingList'
import { copies, findingKey, severities } from './findings'
import type { Finding } from './queries'
import type { Reading } from './useReading'
import './check.css'

/** Beside the text; at 特大 it folds to a strip of marks so that the text keeps its width, and the chosen one is told below the text. */
export function FindingMargin({ query, reading, similarity, actions, className = '', children }: {
  query: UseQueryResult<Examination>
  reading: Reading
  /** The page that shows what also stands in other reports. */
  similarity?: string
  actions?: (finding: Finding) => ReactNode
  className?: string
  /** What else was understood, below. */
  children?: ReactNode
}) {
  const largest = useLargest()
  const [asked, setAsked] = useState<boolean>()
  const open = asked ?? !largest
  const leads = (finding: Finding) => <>{actions?.(finding)}{similarity && copies(finding) && <Link to={similarity}>看相同的段落</Link>}</>
  if (!open) return <Strip reading={reading} leads={leads} className={className} onOpen={() => setAsked(true)} />
  return (
    <aside className={`margin ${className}`} aria-label="审核提示和各条内容" tabIndex={0}>
      <div className="pane-head">
        <h2>{query.data ? countWords(reading.all) : '审核提示'}</h2>
        <button type="button" className="link margin-fold" onClick={() => setAsked(false)} aria-label="收起审核提示">›</button>
      </div>
      <FindingList query={query} reading={reading} actions={leads} />
      {children}
    </aside>
  )
}

function Strip({ reading, leads, className, onOpen }: {
  reading: Reading; leads: (finding: Finding) => ReactNode; className: string; onOpen: () => void
}) {
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
      {reading.finding && <Told finding={reading.finding}>{leads(reading.finding)}</Told>}
    </aside>
  )
}

/** What the strip has no room for. */
function Told({ finding, children }: { finding: Finding; children: ReactNode }) {
  return (
    <div className="told-finding" role="status">
      <strong>{severities[finding.severity].word}：{finding.title}</strong>
      <p>{finding.message}{finding.advice}</p>
      <p className="second">为什么：{finding.why}</p>
      <p className="row">{children}</p>
    </div>
  )
}
