import { queryOptions } from '@tanstack/react-query'
import { body, review } from '../api/client'
import type { Grade } from '../shared/words'

export type GradeRecord = {
  proposed?: Grade | null
  score?: number | null
  rule?: string | null
  grade?: Grade | null
  reason?: string | null
  comment?: string | null
  by?: string | null
  byName?: string | null
  at?: string | null
}
export type Counts = Partial<Record<Grade, number>>
export type Tally = {
  cast: number
  roll: number
  score?: number | null
  /** `category`: its code, or several joined by + where they were counted together. */
  categories: { category: string; title: string; voters: number; cast: number; counts: Counts; abstained: number }[]
  total: { voters?: number; cast: number; counts: Counts; abstained: number }
}
export type GradeDecision = { grade: Grade; reason?: string; comment: string; problems: string[] }

export const gradeQuery = (reportId: string) => queryOptions({
  queryKey: ['grade', 'one', reportId],
  queryFn: ({ signal }): Promise<GradeRecord> => review.GET('/api/grades/{reportId}', { params: { path: { reportId } }, signal }).then(body),
})

export const tallyQuery = (reportId: string) => queryOptions({
  queryKey: ['ballot', 'tally', reportId],
  queryFn: ({ signal }): Promise<Tally> => review.GET('/api/ballots/{reportId}/tally', { params: { path: { reportId } }, signal }).then(body),
})
