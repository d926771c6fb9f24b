import { queryOptions } from '@tanstack/react-query'
import { body, review } from '../api/client'
import type { components } from '../api/generated/review'
import type { Grade, Stage } from '../shared/words'

type Schemas = components['schemas']
export type Dashboard = Schemas['DashboardView']
export type Organisation = Schemas['OrganisationFigures']
export type ReportFigures = Schemas['ReportFigures']

/** Supervisors hear only of reports in rectification, and their picture shows all. */
const every = 60_000

export const dashboardQuery = queryOptions({
  queryKey: ['dashboard', 'all'],
  queryFn: ({ signal }): Promise<Dashboard> => review.GET('/api/dashboard', { signal }).then(body),
  refetchInterval: every,
})

export type Wanted = { stage?: Stage; grade?: Grade; overdue?: boolean; organisation?: string }

/** The reports behind a figure. */
export const reportsBehindQuery = (wanted: Wanted) => queryOptions({
  queryKey: ['dashboard', 'reports', wanted],
  queryFn: ({ signal }): Promise<ReportFigures[]> =>
    review.GET('/api/dashboard/reports', { params: { query: wanted }, signal }).then(body),
})
