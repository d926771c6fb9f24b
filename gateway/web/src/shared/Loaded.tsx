import type { UseQueryResult } from '@tanstack/react-query'
import Button from 'antd/es/button'
import type { ReactNode } from 'react'
import { Problem } from '../api/problem'
import { clock } from './format'
import { ProblemNote } from './ProblemNote'

type Props<T> = {
  query: UseQueryResult<T, unknown>
  /** Skeleton in the page's own shape; a few lines where none is given. */
  shape?: ReactNode
  /** Why there is nothing, and what to do next; only shown where `isEmpty` says so (a list without rows by itself). */
  empty?: ReactNode
  isEmpty?: (data: T) => boolean
  /** Where more than this one was read. */
  retry?: () => void
  children: (data: T) => ReactNode
}

/**
 * Every read has four faces: loading, empty, failed, shown; and a fifth, shown but no longer fresh. What is not there yet
 * and asked for again is loading.
 */
export function Loaded<T>({ query, shape, empty, isEmpty, retry = () => void query.refetch(), children }: Props<T>) {
  if (query.data === undefined) {
    if (query.isError) return <ProblemNote problem={Problem.of(query.error)} retry={retry} />
    const awaited = query.failureCount > 0 && Problem.of(query.failureReason).status === 404
    return <div role="status">{awaited ? <p className="second awaited">正在等候报告送达…</p> : <span className="visually-hidden">正在读取</span>}{shape ?? <Lines />}</div>
  }
  const none = isEmpty ? isEmpty(query.data) : Array.isArray(query.data) && query.data.length === 0
  const problem = query.isError && Problem.of(query.error)
  return (
    <>
      {problem && (
        <p className="stale" role="status">
          {problem.title}，显示的是 {clock(query.dataUpdatedAt)} 的内容。
          {problem.mayPass && <Button type="link" size="small" onClick={retry}>重新读取</Button>}
        </p>
      )}
      {none && empty !== undefined ? <div className="empty">{empty}</div> : children(query.data)}
    </>
  )
}

/** Rows as a table has them, so that nothing jumps when the data comes. */
export function Lines({ count = 6 }: { count?: number }) {
  return (
    <div className="skeleton" aria-hidden="true">
      {Array.from({ length: count }, (_, line) => <span key={line} />)}
    </div>
  )
}
