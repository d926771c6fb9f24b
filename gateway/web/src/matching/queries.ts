import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { body, report } from '../api/client'
import type { components } from '../api/generated/report'

type Schemas = components['schemas']
export type Matching = Schemas['Matching']
export type DraftMatching = Schemas['DraftMatching']

export const draftMatchingQuery = (id: string) => queryOptions({
  queryKey: ['report', 'matching', id],
  queryFn: ({ signal }) =>
    report.GET('/api/reports/{id}/draft/matching', { params: { path: { id } }, signal }).then(body),
})

/** As it was handed in; it does not change any more. */
export const versionMatchingQuery = (id: string, no: number) => queryOptions({
  queryKey: ['version', 'matching', id, no],
  queryFn: ({ signal }) =>
    report.GET('/api/reports/{id}/versions/{no}/matching', { params: { path: { id, no } }, signal }).then(body),
  staleTime: Infinity,
  enabled: no > 0,
})

/** What belongs to what, as the writer says; the findings follow. */
export function useMatch(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (change: Schemas['MatchingChange']) =>
      report.PUT('/api/reports/{id}/draft/matching', { params: { path: { id } }, body: change }).then(body),
    onSettled: () => queries.invalidateQueries({ queryKey: ['report'] }),
  })
}
