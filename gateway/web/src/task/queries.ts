import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { body, workflow } from '../api/client'
import type { components } from '../api/generated/workflow'

export type Scope = 'mine' | 'group' | 'done'

type Workflow = components['schemas']
export type TaskRow = Workflow['TaskView']
/** A task, and for a grade what the decision table proposes. */
export type Task = TaskRow & { proposal?: Workflow['Proposal'] | null }

export const tasksQuery = (scope: Scope) => queryOptions({
  queryKey: ['task', 'list', scope],
  queryFn: ({ signal }) => workflow.GET('/api/tasks', { params: { query: { scope } }, signal }).then(body),
})

export const taskQuery = (id: string) => queryOptions({
  queryKey: ['task', 'one', id],
  queryFn: ({ signal }) => workflow.GET('/api/tasks/{id}', { params: { path: { id } }, signal }).then(body)
    .then(({ task, proposal }): Task => ({ ...task, proposal })),
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
export function useComplete<Decision extends Workflow['Completion']>(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (decision: Decision) =>
      workflow.POST('/api/tasks/{id}/completion', { params: { path: { id } }, body: decision }).then(body),
    onSuccess: () => {
      void queries.invalidateQueries({ predicate: query => query.queryKey[0] !== 'me' && query.queryKey[2] !== id })
    },
  })
}
