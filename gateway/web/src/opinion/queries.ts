import { queryOptions } from '@tanstack/react-query'
import { body, review } from '../api/client'

export type Opinion = {
  round: number
  version: number
  department: string
  departmentTitle: string
  passed: boolean
  opinion?: string | null
  score?: number | null
  by: string
  byName: string
  at: string
}

export type Review = { outcome: 'pass' | 'return'; opinion: string; score?: number; everyoneAgain?: boolean }
export type Ruling = { outcome: 'accept' | 'revise'; reason: string }

export const opinionsQuery = (report: string) => queryOptions({
  queryKey: ['opinion', 'list', report],
  queryFn: ({ signal }): Promise<Opinion[]> => review.GET('/api/opinions', { params: { query: { report } }, signal }).then(body),
})
