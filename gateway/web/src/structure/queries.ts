import { useMutation, useQueryClient } from '@tanstack/react-query'
import { body, report } from '../api/client'
import type { components } from '../api/generated/report'

type Schemas = components['schemas']
export type Draft = Schemas['DraftView']
export type StructureForm = Schemas['StructureForm']

/** Findings, matching and comparison follow the structure, so all that is known of reports is read again. */
function useChanging<V>(change: (variables: V) => Promise<Draft>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: change, onSettled: () => queries.invalidateQueries({ queryKey: ['report'] }) })
}

/** @param revision of the draft whose text the places are in */
export const useCorrect = (id: string) => useChanging(({ revision, form }: { revision: number; form: StructureForm }) =>
  report.PUT('/api/reports/{id}/draft/structure', { params: { path: { id }, query: { revision } }, body: form }).then(body))

/** Back to the reader's own reading. */
export const useForget = (id: string) => useChanging((revision: number) =>
  report.DELETE('/api/reports/{id}/draft/structure', { params: { path: { id }, query: { revision } } }).then(body))
