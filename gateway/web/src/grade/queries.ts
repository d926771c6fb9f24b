import { queryOptions } from '@tanstack/react-query'
import { body, review } from '../api/client'
import type { components } from '../api/generated/review'
import type { Grade } from '../shared/words'

export type GradeRecord = components['schemas']['GradeView']
/** A category's code may be several joined by +, where they were counted together. */
export type Tally = components['schemas']['TallyView']
export type GradeDecision = { grade: Grade; reason?: string; comment: string; problems: string[] }

export const gradeQuery = (reportId: string) => queryOptions({
  queryKey: ['grade', 'one', reportId],
  queryFn: ({ signal }) => review.GET('/api/grades/{reportId}', { params: { path: { reportId } }, signal }).then(body),
})

export const tallyQuery = (reportId: string) => queryOptions({
  queryKey: ['ballot', 'tally', reportId],
  queryFn: ({ signal }) => review.GET('/api/ballots/{reportId}/tally', { params: { path: { reportId } }, signal }).then(body),
})
