import Button from 'antd/es/button'
import { Problem } from '../api/problem'
import { ProblemNote } from '../shared/ProblemNote'
import { type Task, useClaim } from './queries'
import './task.css'

/** Whose turn it is: take the task, or give it back. Only who has taken it may decide. */
export function ClaimBar({ task }: { task: Task }) {
  const claim = useClaim(task.id)
  return (
    <>
      {claim.isError && <ProblemNote problem={Problem.of(claim.error)} />}
      {task.actions.includes('claim') && (
        <p className="row claim">
          <span>{task.assigneeName ? `${task.assigneeName}正在办理。` : '还没有人接办。'}</span>
          <Button type="primary" loading={claim.isPending} onClick={() => claim.mutate(true)}>接办此事</Button>
        </p>
      )}
      {task.actions.includes('release') && (
        <p className="row claim">
          <span className="second">由您办理。</span>
          <Button type="link" size="small" loading={claim.isPending} onClick={() => claim.mutate(false)}>交回，由他人接办</Button>
        </p>
      )}
      {!task.actions.includes('claim') && !task.actions.includes('release') && task.assigneeName && (
        <p className="second claim">{task.assigneeName}正在办理。</p>
      )}
    </>
  )
}
