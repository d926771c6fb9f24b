import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { body, review } from '../api/client'
import type { components } from '../api/generated/review'

type Schemas = components['schemas']
export type Ballot = Schemas['BallotView']
export type Roll = Schemas['RollView']
export type Voter = Schemas['Voter']

/** A paper leaves no event behind, so the turnout of an open ballot is asked for. */
const turnoutEvery = 3_000

export const ballotsQuery = queryOptions({
  queryKey: ['ballot', 'list'],
  queryFn: ({ signal }): Promise<Ballot[]> => review.GET('/api/ballots', { signal }).then(body),
  refetchInterval: query => (query.state.data?.some(ballot => ballot.state === 'OPEN') ? turnoutEvery : false),
})

/** Opens a ballot, or closes it for good. */
export function useStep(reportId: string, step: 'opening' | 'closing') {
  const queries = useQueryClient()
  const path = { params: { path: { reportId } } }
  return useMutation({
    mutationFn: async (): Promise<void> => {
      if (step === 'opening') await review.POST('/api/ballots/{reportId}/opening', path)
      else await review.POST('/api/ballots/{reportId}/closing', path)
    },
    onSettled: () => queries.invalidateQueries({ predicate: ({ queryKey: [family] }) => ['ballot', 'timeline', 'task'].includes(String(family)) }),
  })
}

export const rollQuery = queryOptions({
  queryKey: ['ballot', 'roll'],
  queryFn: ({ signal }): Promise<Roll> => review.GET('/api/roll', { signal }).then(body),
})

/** The new roll takes the old one's place as a whole; open ballots keep theirs. */
export function useReplaceRoll() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (voters: Voter[]): Promise<Roll> => review.PUT('/api/roll', { body: { voters } }).then(body),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['ballot'] }),
  })
}
