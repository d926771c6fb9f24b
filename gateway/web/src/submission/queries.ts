import { queryOptions } from '@tanstack/react-query'
import { body, report } from '../api/client'
import type { Level, ReportStatus, Sector } from '../shared/words'

export type ReportRow = {
  id: string
  cycleId: string
  organisation: string
  organisationName: string
  sector: Sector
  level: Level
  secretary: string
  secretaryName?: string
  status: ReportStatus
  title?: string | null
  version: number
  submittedAt?: string | null
}

/** All reports I may see. */
export const reportsQuery = queryOptions({
  queryKey: ['report', 'list'],
  queryFn: ({ signal }): Promise<ReportRow[]> => report.GET('/api/reports', { signal }).then(body),
})
