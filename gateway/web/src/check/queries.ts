import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { body, report } from '../api/client'
import type { components } from '../api/generated/report'

type Schemas = components['schemas']
export type Place = Schemas['FindingPlace']
export type Finding = Schemas['Finding']
export type Severity = Finding['severity']
export type Rule = Schemas['Rule']

/** 审核提示 on the draft as it is now; only its own organisation may ask. */
export const draftFindingsQuery = (id: string) => queryOptions({
  queryKey: ['report', 'findings', id],
  queryFn: ({ signal }) =>
    report.GET('/api/reports/{id}/draft/findings', { params: { path: { id } }, signal }).then(body),
})

/** 审核提示 on a version: they follow the cycle's rules, which may change. */
export const versionFindingsQuery = (id: string, no: number) => queryOptions({
  queryKey: ['report', 'findings', id, no],
  queryFn: ({ signal }) =>
    report.GET('/api/reports/{id}/versions/{no}/findings', { params: { path: { id, no } }, signal }).then(body),
  enabled: no > 0,
})

/** The rules whose severity a cycle can set. */
export const checksQuery = queryOptions({
  queryKey: ['check', 'rules'],
  queryFn: ({ signal }) => report.GET('/api/checks', { signal }).then(body),
  staleTime: Infinity,
})

/**
 * Puts right what machines can, of the rules that were agreed to.
 *
 * @param revision of the draft that was looked at
 */
export function useClean(id: string, revision: number, onDone: () => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (consent: Schemas['Consent']) =>
      report.POST('/api/reports/{id}/draft/cleaning', { params: { path: { id }, query: { revision } }, body: consent }).then(body),
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: ['report'] }),
  })
}
