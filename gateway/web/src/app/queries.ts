import { queryOptions, useQuery } from '@tanstack/react-query'
import { body, report, workflow } from '../api/client'

/** The year on the top bar; there may be none yet. */
export function useCurrentCycle(on: boolean) {
  return useQuery(queryOptions({
    queryKey: ['cycle', 'current'],
    queryFn: ({ signal }) => report.GET('/api/cycles/current', { signal }).then(body),
    staleTime: 5 * 60_000,
    retry: false,
    enabled: on,
  }))
}

/** How many tasks wait, for the navigation. The inbox reads the same lists. */
export function useOpenTasks(on: boolean) {
  const list = (scope: 'mine' | 'group') => queryOptions({
    queryKey: ['task', 'list', scope],
    queryFn: ({ signal }) => workflow.GET('/api/tasks', { params: { query: { scope } }, signal }).then(body),
    enabled: on,
  })
  const mine = useQuery(list('mine')).data
  const group = useQuery(list('group')).data
  return mine && group ? new Set([...mine, ...group].map(row => row.id)).size : undefined
}
