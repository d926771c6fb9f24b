import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { body, report, upload, workflow } from '../api/client'
import type { Structure } from '../shared/ReportText'
import type { Level, ReportStatus, Sector } from '../shared/words'

export type ReportRow = {
  id: string
  cycleId: string
  organisation: string
  organisationName: string
  sector: Sector
  level: Level
  secretary: string
  secretaryName: string
  status: ReportStatus
  title?: string | null
  version: number
  submittedAt?: string | null
}
export type Draft = {
  title: string; text: string; fileName?: string | null; structure: Structure
  updatedAt: string; updatedByName?: string; notices?: string[]
}
export type VersionRow = { no: number; title: string; submittedAt: string; by: string; byName: string; fileName?: string | null }
export type Version = VersionRow & { text: string; structure: Structure; sha256: string }
export type Report = ReportRow & {
  draft?: Draft | null
  versions: VersionRow[]
  cycle: { name: string; submission: string }
  actions: string[]
}
export type Routing = { departments: { code: string; title: string; lead: boolean }[]; due: string; reviewDays: number }

/** All reports I may see. */
export const reportsQuery = queryOptions({
  queryKey: ['report', 'list'],
  queryFn: ({ signal }): Promise<ReportRow[]> => report.GET('/api/reports', { signal }).then(body),
})

export const reportQuery = (id: string) => queryOptions({
  queryKey: ['report', 'one', id],
  queryFn: ({ signal }): Promise<Report> => report.GET('/api/reports/{id}', { params: { path: { id } }, signal }).then(body),
})

/** A submitted version never changes, so it is asked for once. */
export const versionQuery = (id: string, no: number) => queryOptions({
  queryKey: ['version', id, no],
  queryFn: ({ signal }): Promise<Version> =>
    report.GET('/api/reports/{id}/versions/{no}', { params: { path: { id, no } }, signal }).then(body),
  staleTime: Infinity,
  enabled: no > 0,
})

/** Who will read it, and by when. */
export const routingQuery = (sector: Sector, level: Level) => queryOptions({
  queryKey: ['task', 'routing', sector, level],
  queryFn: ({ signal }): Promise<Routing> => workflow.GET('/api/routing', { params: { query: { sector, level } }, signal }).then(body),
})

export function useUpload(id: string, progress: (percent: number) => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData()
      form.append('file', file)
      return upload<Draft>('PUT', `/api/reports/${id}/draft`, form, progress)
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['report'] }),
  })
}

export function useWrite(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (draft: { title?: string; text: string }): Promise<Draft> =>
      report.PUT('/api/reports/{id}/draft', { params: { path: { id } }, body: draft }).then(body),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['report'] }),
  })
}

export function useSubmit(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (): Promise<Report> => report.POST('/api/reports/{id}/submission', { params: { path: { id } } }).then(body),
    onSettled: () => Promise.all(['report', 'task', 'timeline', 'process'].map(family => queries.invalidateQueries({ queryKey: [family] }))),
  })
}
