import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Deadline } from '../shared/Deadline'
import { PageHead } from '../shared/PageHead'
import { type Task, tasksQuery } from '../task'
import { timelineQuery } from '../timeline'

const marks = { DONE: '✓', CURRENT: '●', TODO: '─' }

/** ‹ 待办 3/17　青石街道党工委 · 沈若棠　▲ 剩 2 个工作日, and where the report stands. */
export function ReviewHead({ task }: { task: Task }) {
  const mine = useQuery(tasksQuery('mine')).data ?? []
  const group = useQuery(tasksQuery('group')).data ?? []
  const ids = [...new Set([...mine, ...group].map(row => row.id))]
  const place = ids.indexOf(task.id) + 1
  const steps = useQuery(timelineQuery(task.reportId)).data?.steps ?? []
  return (
    <div className="review-head">
      <Link to="/tasks">‹ 待办{place > 0 ? ` ${place}/${ids.length}` : ''}</Link>
      <PageHead title={`${task.organisationName} · ${task.secretaryName}`} tab={`审核${task.organisationName}`} />
      <Deadline due={task.due} light={task.light} remaining={task.remaining} />
      {task.round > 1 && <span className="second">第 {task.round} 轮</span>}
      <ol className="plain review-steps" aria-label="办理进度">
        {steps.map(step => (
          <li key={step.key} aria-current={step.state === 'CURRENT' ? 'step' : undefined}>{step.title} <span aria-hidden="true">{marks[step.state]}</span></li>
        ))}
      </ol>
    </div>
  )
}
