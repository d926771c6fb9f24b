import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { body, report, upload, workflow } from '../api/client'
import type { components } from '../api/generated/report'
import type { Level, Sector } from '../shared/words'

type Reports = components['schemas']
export type ReportRow = Reports['ReportRow']
export type Draft = Reports['DraftView']
export type Report = Reports['ReportDetail']

/** All reports I may see. */
export const reportsQuery = queryOptions({
  queryKey: ['report', 'list'],
  queryFn: ({ signal }) => report.GET('/api/reports', { signal }).then(body),
})

export const reportQuery = (id: string) => queryOptions({
  queryKey: ['report', 'one', id],
  queryFn: ({ signal }) => report.GET('/api/reports/{id}', { params: { path: { id } }, signal }).then(body),
})

/** A submitted version never changes, so it is asked for once. */
export const versionQuery = (id: string, no: number) => queryOptions({
  queryKey: ['version', id, no],
  queryFn: ({ signal }) =>
    report.GET('/api/reports/{id}/versions/{no}', { params: { path: { id, no } }, signal }).then(body),
  staleTime: Infinity,
  enabled: no > 0,
})

/** What reviewers said about passages, where they stand in the text shown; revision: of the draft, which changes. */
export const remarksQuery = (id: string, on: number | 'draft' | undefined, revision?: number) => queryOptions({
  queryKey: ['opinion', 'remarks', id, on, revision],
  queryFn: ({ signal }) =>
    report.GET('/api/reports/{id}/remarks', { params: { path: { id }, query: { on: String(on) } }, signal }).then(body),
  enabled: on !== undefined,
})

/** Who will read it, and by when. */
export const routingQuery = (sector: Sector, level: Level) => queryOptions({
  queryKey: ['task', 'routing', sector, level],
  queryFn: ({ signal }) => workflow.GET('/api/routing', { params: { query: { sector, level } }, signal }).then(body),
})

/** @param revision of the draft that the file replaces */
export function useUpload(id: string, revision: number | undefined, progress: (percent: number) => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData()
      form.append('file', file)
      const path = `/api/reports/${id}/draft${revision === undefined ? '' : `?revision=${revision}`}`
      return upload<Draft>('PUT', path, form, progress)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['report'] }),
  })
}

/** Whether it may be taken back now. Claims change it, so it belongs to the tasks. */
export const withdrawalQuery = (reportId: string) => queryOptions({
  queryKey: ['task', 'withdrawal', reportId],
  queryFn: ({ signal }) =>
    workflow.GET('/api/processes/{reportId}/withdrawal', { params: { path: { reportId } }, signal }).then(body),
})

export function useWithdraw(reportId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => workflow.POST('/api/processes/{reportId}/withdrawal', { params: { path: { reportId } } }).then(body),
    onSettled: () => Promise.all(['report', 'task', 'timeline', 'process'].map(family => queries.invalidateQueries({ queryKey: [family] }))),
  })
}

export function useSubmit(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => report.POST('/api/reports/{id}/submission', { params: { path: { id } } }).then(body),
    onSettled: () => Promise.all(['report', 'task', 'timeline', 'process'].map(family => queries.invalidateQueries({ queryKey: [family] }))),
  })
}
