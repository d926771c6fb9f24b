import { useQuery } from '@tanstack/react-query'
import { type ComponentType, lazy, type LazyExoticComponent, Suspense, useEffect, useState } from 'react'
import { Navigate, useParams } from 'react-router'
import { Lines, Loaded } from '../shared/Loaded'
import { PageHead } from '../shared/PageHead'
import type { TaskKind } from '../shared/words'
import { AfterTask, type Task, taskQuery } from '../task'
import { awaitArrivals } from './asking'

export type TaskPageProps = { task: Task; onDone: (done: string) => void }

/** A decision has its page here; a task that waits for a fact is done where the fact is made. */
const pages: Partial<Record<TaskKind, LazyExoticComponent<ComponentType<TaskPageProps>>>> = {
  REVIEW: lazy(() => import('../opinion/ReviewPage')),
  DECIDE_ESCALATION: lazy(() => import('../opinion/EscalationPage')),
  GRADE: lazy(() => import('../grade/GradePage')),
  APPROVE_PLAN: lazy(() => import('../rectification/ItemTask')),
  VERIFY: lazy(() => import('../rectification/ItemTask')),
}

const places: Partial<Record<TaskKind, (task: Task) => string>> = {
  WRITE: task => `/reports/${task.reportId}`,
  REVISE: task => `/reports/${task.reportId}`,
  APPRAISAL: task => `/meeting/${task.reportId}`,
  FILE_PLAN: task => `/rectification/${task.itemId}`,
  FILE_EVIDENCE: task => `/rectification/${task.itemId}`,
}

export function Component() {
  const { id = '' } = useParams()
  return <OneTask key={id} id={id} />
}

function OneTask({ id }: { id: string }) {
  const [done, setDone] = useState<string>()
  const query = useQuery({ ...taskQuery(id), enabled: !done })
  const arrived = query.data?.id
  useEffect(() => { if (arrived) awaitArrivals() }, [arrived])
  if (query.isError && !query.data) {
    return <div className="page narrow"><PageHead title="打不开这件事" /><Loaded query={query}>{() => null}</Loaded></div>
  }
  return (
    <Loaded query={query}>
      {task => {
        if (done) return <AfterTask task={task} done={done} />
        const Page = pages[task.kind]
        const place = places[task.kind]
        if (Page) return <Suspense fallback={<Lines />}><Page task={task} onDone={setDone} /></Suspense>
        return <Navigate replace to={place?.(task) ?? '/tasks'} />
      }}
    </Loaded>
  )
}
