import { useQuery } from '@tanstack/react-query'
import Button from 'antd/es/button'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { FindingMargin, MarkedText, type Reading, useReading, versionFindingsQuery } from '../check'
import { useCommand } from '../shared/commands'
import { Loaded } from '../shared/Loaded'
import { Outline } from '../shared/Outline'
import { RemarkList } from '../shared/RemarkList'
import { itemKey, type Structure } from '../shared/ReportText'
import { remarksQuery, reportQuery, versionQuery } from '../submission'
import { type Task, tasksQuery } from '../task'
import { MyOpinion } from './MyOpinion'
import type { Quoted } from './queries'
import { quoteFinding, quotePassage } from './quotes'
import { ReviewHead } from './ReviewHead'
import './review.css'

/** One page decides: the text, what to look at, and my opinion; the next report comes by itself. */
export default function ReviewPage({ task, onDone }: { task: Task; onDone: (done: string) => void }) {
  const report = useQuery(reportQuery(task.reportId))
  const no = report.data?.version ?? 0
  const version = useQuery(versionQuery(task.reportId, no))
  const findings = useQuery(versionFindingsQuery(task.reportId, no))
  const remarks = useQuery(remarksQuery(task.reportId, no || undefined)).data ?? []
  const reading = useReading(version.data?.structure, findings.data?.findings)
  const [quoted, setQuoted] = useState<Quoted & { at: number }>()
  const { finding, item, stop } = reading
  const text = version.data?.text ?? ''
  const chosen = finding ? quoteFinding(finding, stop?.place, text) : item && quotePassage(item, text)
  const quote = chosen && (() => setQuoted(last => ({ ...chosen, at: (last?.at ?? 0) + 1 })))
  useCommand('quote', quote)
  const next = useNext(task)
  const take = (label: string) => quote && <Button size="small" onClick={quote}>{label}</Button>
  return (
    <div className="review">
      <ReviewHead task={task} />
      <div className="review-panes">
        <section className="review-text" aria-label="报告正文" tabIndex={0}>
          <Loaded query={report}>{() => (
            <Loaded query={version}>{shown => <MarkedText text={shown.text} title={shown.title} structure={shown.structure} reading={reading} />}</Loaded>
          )}</Loaded>
        </section>
        <FindingMargin className="review-findings" query={findings} reading={reading} actions={() => take('引入意见')}
          similarity={no > 0 ? `/reports/${task.reportId}/similarity?version=${no}` : undefined}>
          {no > 0 && <p className="review-similarity"><Link to={`/reports/${task.reportId}/similarity?version=${no}`}>查重结果</Link></p>}
          {version.data && <RemarkList remarks={remarks} structure={version.data.structure} onChoose={key => reading.chooseItem(key, 'margin')} />}
          {version.data && <Items structure={version.data.structure} reading={reading} />}
          {item && <p className="quote-bar">{take('把这一条引入意见')}</p>}
        </FindingMargin>
        <MyOpinion key={task.id} task={task} quoted={quoted} onDone={onDone} next={next} />
      </div>
    </div>
  )
}

function Items({ structure, reading }: { structure: Structure; reading: Reading }) {
  return (
    <section className="review-items" aria-label="各条内容">
      <Outline structure={structure} chosen={reading.item && itemKey(reading.item)} onChoose={key => reading.chooseItem(key, 'margin')} />
    </section>
  )
}

/** The review that comes after this one, by deadline. */
function useNext(task: Task) {
  const navigate = useNavigate()
  const mine = useQuery(tasksQuery('mine')).data ?? []
  const group = useQuery(tasksQuery('group')).data ?? []
  const next = [...mine, ...group].find(row => row.kind === 'REVIEW' && row.id !== task.id)
  const go = next ? () => void navigate(`/tasks/${next.id}`) : undefined
  useCommand('nextReport', go)
  return go
}
