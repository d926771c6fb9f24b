import { queryOptions } from '@tanstack/react-query'
import { body, report } from '../api/client'
import type { components } from '../api/generated/report'

export type Similarity = components['schemas']['SimilarityView']
export type Match = components['schemas']['MatchView']
export type Passage = components['schemas']['PassageView']

/** Until the index is built nothing has been compared; then it is asked again. */
const again = { refetchInterval: ({ state }: { state: { data?: Similarity } }) => (state.data?.ready === false ? 15_000 : false) } as const

/** What of a version, or of the draft where none is named, stands in other reports. */
export const similarityQuery = (id: string, no?: number) => queryOptions({
  queryKey: ['report', 'similarity', id, no ?? 'draft'],
  queryFn: ({ signal }): Promise<Similarity> => no
    ? report.GET('/api/reports/{id}/versions/{no}/similarity', { params: { path: { id, no } }, signal }).then(body)
    : report.GET('/api/reports/{id}/draft/similarity', { params: { path: { id } }, signal }).then(body),
  ...again,
})
