import { queryOptions } from '@tanstack/react-query'
import { body, review } from '../api/client'
import type { Step } from '../shared/Steps'
import type { Light, Stage } from '../shared/words'

export type Timeline = {
  reportId: string
  organisationName: string
  secretaryName?: string
  title?: string | null
  stage: Stage
  steps: Step[]
  done: { at: string; what: string; who?: string | null; detail?: string | null; late?: boolean }[]
  current: { what: string; who?: string | null; group?: string | null; due?: string | null; light: Light; remaining?: number | null }[]
  expected: { what: string; who?: string | null; by?: string | null }[]
}

/** 流转记录: what was done, what is being done, what is to come. */
export const timelineQuery = (reportId: string) => queryOptions({
  queryKey: ['timeline', 'one', reportId],
  queryFn: ({ signal }): Promise<Timeline> => review.GET('/api/timelines/{reportId}', { params: { path: { reportId } }, signal }).then(body),
})
