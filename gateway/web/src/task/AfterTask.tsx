import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { PageHead } from '../shared/PageHead'
import { type Task, tasksQuery } from './queries'
import './task.css'

/** After a decision: what was done, and the next task of the same kind. */
export function AfterTask({ task, done }: { task: Task; done: string }) {
  const mine = useQuery(tasksQuery('mine')).data ?? []
  const group = useQuery(tasksQuery('group')).data ?? []
  const waiting = [...mine, ...group].filter((row, at, all) => row.id !== task.id && all.findIndex(each => each.id === row.id) === at)
  const next = waiting.find(row => row.kind === task.kind) ?? waiting[0]
  return (
    <div className="page narrow">
      <PageHead title={done} />
      <div className="panel stack">
        <p>{task.organisationName}的这件事已经办好，后续步骤由系统接着安排。</p>
        <p className="row">
          {next && <Link to={`/tasks/${next.id}`} className="button-link">下一件：{next.organisationName}</Link>}
          <Link to={`/reports/${task.reportId}`}>查看这份报告</Link>
          <Link to="/tasks">回到待办（{waiting.length}）</Link>
        </p>
      </div>
    </div>
  )
}
