import { queryOptions } from '@tanstack/react-query'
import { body, review } from '../api/client'
import type { components } from '../api/generated/review'

export type Opinion = components['schemas']['Opinion']
export type Remark = { start: number; end: number; quote: string; text: string }
/** A passage taken into the opinion: its place in the version under review, and its words. */
export type Quote = { start: number; end: number; quote: string }
/** What is taken into the opinion: a passage, what to say about it already, or both. */
export type Quoted = { quote?: Quote; words?: string }
export type Review = { outcome: 'pass' | 'return'; opinion: string; score?: number; everyoneAgain?: boolean; remarks?: Remark[]; quotes?: Quote[] }
export type Ruling = { outcome: 'accept' | 'revise'; reason: string }

export const opinionsQuery = (report: string) => queryOptions({
  queryKey: ['opinion', 'list', report],
  queryFn: ({ signal }) => review.GET('/api/opinions', { params: { query: { report } }, signal }).then(body),
})
