import { queryOptions } from '@tanstack/react-query'
import { body, report } from '../api/client'
import type { components } from '../api/generated/report'

type Schemas = components['schemas']
export type Comparison = Schemas['Comparison']
export type Change = Schemas['Change']

export const comparisonQuery = (id: string, from: string, to: string) => queryOptions({
  queryKey: ['report', id, 'comparison', from, to],
  queryFn: ({ signal }): Promise<Comparison> =>
    report.GET('/api/reports/{id}/comparison', { params: { path: { id }, query: { from, to } }, signal }).then(body),
})
