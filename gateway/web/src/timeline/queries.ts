import { queryOptions } from '@tanstack/react-query'
import { body, review } from '../api/client'
import type { components } from '../api/generated/review'

export type TimelineData = components['schemas']['TimelineView']

/** 流转记录: what was done, what is being done, what is to come. */
export const timelineQuery = (reportId: string) => queryOptions({
  queryKey: ['timeline', 'one', reportId],
  queryFn: ({ signal }) => review.GET('/api/timelines/{reportId}', { params: { path: { reportId } }, signal }).then(body),
})
