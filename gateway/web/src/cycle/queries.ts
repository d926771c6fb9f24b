import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { body, report, workflow } from '../api/client'
import type { components } from '../api/generated/report'
import type { components as workflowComponents } from '../api/generated/workflow'

type Schemas = components['schemas']
export type Cycle = Schemas['Cycle']
export type Organisation = Schemas['Organisation']
export type Rules = { year: number; name: string; timetable: Cycle['timetable']; ballotRules: Cycle['ballotRules']; reportRules: Cycle['reportRules'] }
export type ServerClock = workflowComponents['schemas']['Time']

/** The same reading as the top bar's. */
export const cycleQuery = queryOptions({
  queryKey: ['cycle', 'current'],
  queryFn: ({ signal }): Promise<Cycle> => report.GET('/api/cycles/current', { signal }).then(body),
  retry: false,
})

/** Opens the year, which asks every organisation for its report; or changes what the year goes by. */
export function usePublish(cycle: Cycle | undefined) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ year, name, timetable, ballotRules, ...rest }: Rules): Promise<Cycle> => {
      const reportRules = wellPut(rest.reportRules, cycle)
      return cycle
        ? report.PUT('/api/cycles/{id}', { params: { path: { id: cycle.id } }, body: { name, timetable, ballotRules, reportRules } }).then(body)
        : report.POST('/api/cycles', { body: { year, name, zone: 'Asia/Shanghai', timetable, ballotRules, reportRules } }).then(body)
    },
    onSuccess: () => queries.invalidateQueries({ predicate: ({ queryKey: [family] }) => family !== 'me' }),
  })
}

/** Without blanks around the words; severities that the page could not show stay as they were. */
function wellPut(rules: Cycle['reportRules'], cycle: Cycle | undefined): Cycle['reportRules'] {
  return {
    ...rules,
    requiredPoints: (rules.requiredPoints ?? []).map(({ name, words }) => ({ name: name.trim(), words: words.map(word => word.trim()).filter(Boolean) })),
    severities: { ...cycle?.reportRules.severities, ...rules.severities },
  }
}

export const organisationsQuery = queryOptions({
  queryKey: ['organisation', 'list'],
  queryFn: ({ signal }): Promise<Organisation[]> => report.GET('/api/organisations', { signal }).then(body),
})

export function useRegister() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ code, ...organisation }: Organisation): Promise<Organisation> =>
      report.PUT('/api/organisations/{code}', { params: { path: { code } }, body: organisation }).then(body),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['organisation'] }),
  })
}

export const clockQuery = queryOptions({
  queryKey: ['clock'],
  queryFn: ({ signal }): Promise<ServerClock> => workflow.GET('/api/clock', { signal }).then(body),
  refetchInterval: 15_000,
})

/** Only in the demo: moves the time of all services forward. */
export function useMoveClock() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (advance: string) => workflow.POST('/api/clock', { body: { advance } }).then(body),
    onSuccess: () => queries.invalidateQueries(),
  })
}
