import { useQuery } from '@tanstack/react-query'
import Button from 'antd/es/button'
import { type ReactNode, useState } from 'react'
import { moment } from '../shared/format'
import { Loaded } from '../shared/Loaded'
import type { Structure } from '../shared/ReportText'
import { MatchingForm } from './MatchingForm'
import { MatchingTable } from './MatchingTable'
import { draftMatchingQuery, type Matching, versionMatchingQuery } from './queries'
import { gaps } from './ties'

/** The draft's table, which its writers correct. */
export function DraftMatchingFold({ reportId, structure }: { reportId: string; structure: Structure }) {
  const query = useQuery(draftMatchingQuery(reportId))
  const [editing, setEditing] = useState(false)
  return (
    <Fold matching={query.data?.matching}>
      <Loaded query={query} isEmpty={none} empty="没有识别出不足，对照不起来。">
        {draft => editing
          ? <MatchingForm reportId={reportId} draft={draft} structure={structure} onLeave={() => setEditing(false)} />
          : (
            <>
              <MatchingTable matching={draft.matching} structure={structure} />
              <p className="row">
                <Button onClick={() => setEditing(true)}>对应得不对，我来改</Button>
                {draft.correctedAt && <span className="least">{draft.correctedByName} 于 {moment(draft.correctedAt)} 改过</span>}
              </p>
            </>
          )}
      </Loaded>
    </Fold>
  )
}

/** A version's, as it was handed in. */
export function VersionMatchingFold({ reportId, no, structure }: { reportId: string; no: number; structure: Structure }) {
  const query = useQuery(versionMatchingQuery(reportId, no))
  return (
    <Fold matching={query.data}>
      <Loaded query={query} isEmpty={matching => none({ matching })} empty="没有识别出不足，对照不起来。">
        {matching => <MatchingTable matching={matching} structure={structure} />}
      </Loaded>
    </Fold>
  )
}

const none = ({ matching }: { matching: Matching }) => matching.rows.length === 0

function Fold({ matching, children }: { matching?: Matching; children: ReactNode }) {
  const { causes, plan } = matching ? gaps(matching) : { causes: 0, plan: 0 }
  const missing = [causes && `${causes} 条不足没有原因`, plan && `${plan} 条不足没有打算`].filter(Boolean).join('，')
  return (
    <details className="fold">
      <summary>不足、原因和打算对照{missing && `（${missing}）`}</summary>
      <div className="stack">{children}</div>
    </details>
  )
}
