import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useCommand } from '../shared/commands'
import { Loaded } from '../shared/Loaded'
import { type Item, itemKey, ReportText } from '../shared/ReportText'
import { remarksQuery, reportQuery, versionFindingsQuery, versionQuery } from '../submission'
import { type Task, tasksQuery } from '../task'
import { Findings } from './Findings'
import { MyOpinion } from './MyOpinion'
import type { Quote } from './queries'
import { ReviewHead } from './ReviewHead'
import './review.css'

/** One page decides: the text, what to look at, and my opinion; the next report comes by itself. */
export default function ReviewPage({ task, onDone }: { task: Task; onDone: (done: string) => void }) {
  const report = useQuery(reportQuery(task.reportId))
  const version = useQuery(versionQuery(task.reportId, report.data?.version ?? 0))
  const findings = useQuery(versionFindingsQuery(task.reportId, report.data?.version ?? 0))
  const remarks = useQuery(remarksQuery(task.reportId, report.data?.version || undefined)).data ?? []
  const [chosen, setChosen] = useState<string>()
  const [quoted, setQuoted] = useState<{ quote: Quote; at: number }>()
  const items = version.data?.structure.sections.flatMap(section => section.items) ?? []
  const at = items.findIndex(item => itemKey(item) === chosen)
  const choose = (to: number) => items[to] && setChosen(itemKey(items[to]))
  const quote = ({ start, end }: Item) => setQuoted(last => ({
    quote: { start, end, quote: version.data?.text.slice(start, end) ?? '' }, at: (last?.at ?? 0) + 1,
  }))
  useCommand('nextItem', () => choose(at + 1))
  useCommand('previousItem', () => choose(at < 0 ? items.length - 1 : at - 1))
  useCommand('quote', at < 0 ? undefined : () => quote(items[at]))
  const next = useNext(task)
  return (
    <div className="review">
      <ReviewHead task={task} />
      <div className="review-panes">
        <section className="review-text" aria-label="报告正文" tabIndex={0}>
          <Loaded query={report}>{() => (
            <Loaded query={version}>{shown => (
              <ReportText text={shown.text} title={shown.title} structure={shown.structure} chosen={chosen} onChoose={setChosen} />
            )}</Loaded>
          )}</Loaded>
        </section>
        <Findings
          findings={findings.data?.findings ?? []} structure={version.data?.structure}
          remarks={remarks} chosen={chosen} onChoose={setChosen} onQuote={quote}
        />
        <MyOpinion key={task.id} task={task} quoted={quoted} onDone={onDone} next={next} />
      </div>
    </div>
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
