import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { body, workflow } from '../api/client'
import type { Grade, Light, TaskKind } from '../shared/words'

export type Scope = 'mine' | 'group' | 'done'

export type TaskRow = {
  id: string
  kind: TaskKind
  kindTitle: string
  reportId: string
  itemId?: string | null
  itemNo?: number | null
  organisation: string
  organisationName: string
  secretaryName: string
  title?: string | null
  version: number
  group: string
  round: number
  assignee?: string | null
  assigneeName?: string | null
  due?: string | null
  light: Light
  remaining?: number | null
  createdAt: string
  endedAt?: string | null
  endedByName?: string | null
  actions: string[]
}

/** For a grade, what the decision table proposes. */
export type Proposal = { score?: number | null; grade?: Grade | null; rule: string }
export type Task = TaskRow & { proposal?: Proposal | null }

export const tasksQuery = (scope: Scope) => queryOptions({
  queryKey: ['task', 'list', scope],
  queryFn: ({ signal }): Promise<TaskRow[]> => workflow.GET('/api/tasks', { params: { query: { scope } }, signal }).then(body),
})

export const taskQuery = (id: string) => queryOptions({
  queryKey: ['task', 'one', id],
  queryFn: ({ signal }) => workflow.GET('/api/tasks/{id}', { params: { path: { id } }, signal }).then(body)
    .then((detail: { task: TaskRow; proposal?: Proposal | null }): Task => ({ ...detail.task, proposal: detail.proposal })),
})

/** Claim (true) or give back (false). */
export function useClaim(id: string) {
  const queries = useQueryClient()
  const path = { params: { path: { id } } }
  return useMutation({
    mutationFn: (claim: boolean) => claim
      ? workflow.POST('/api/tasks/{id}/claim', path).then(body)
      : workflow.DELETE('/api/tasks/{id}/claim', path).then(body),
    onSettled: () => queries.invalidateQueries({ queryKey: ['task'] }),
  })
}

/** A decision waits for the server; everything about the report may look different afterwards. */
export function useComplete<Decision extends object>(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (decision: Decision) =>
      workflow.POST('/api/tasks/{id}/completion', { params: { path: { id } }, body: decision }).then(body),
    onSuccess: () => {
      void queries.invalidateQueries({ predicate: query => query.queryKey[0] !== 'me' && query.queryKey[2] !== id })
    },
  })
}
