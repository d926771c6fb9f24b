import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { body, review, upload } from '../api/client'
import type { components } from '../api/generated/review'

type Schemas = components['schemas']
export type LedgerRow = Schemas['LedgerRow']
export type Item = Schemas['ItemView']
export type Plan = Schemas['Plan']

/** 整改台账: all items the person may read, or those of one report. */
export const ledgerQuery = (report?: string) => queryOptions({
  queryKey: ['rectification', 'ledger', report ?? ''],
  queryFn: ({ signal }): Promise<LedgerRow[]> =>
    review.GET('/api/rectification-items', { params: { query: { report } }, signal }).then(body),
})

export const itemQuery = (id: string) => queryOptions({
  queryKey: ['rectification', 'item', id],
  queryFn: ({ signal }): Promise<Item> => review.GET('/api/rectification-items/{id}', { params: { path: { id } }, signal }).then(body),
})

export const evidencePath = (item: string, evidence: string) => `/api/rectification-items/${item}/evidence/${evidence}`

export function useFilePlan(id: string) {
  const changed = useChanged()
  return useMutation({
    mutationFn: (plan: Plan): Promise<Item> =>
      review.PUT('/api/rectification-items/{id}/plan', { params: { path: { id } }, body: plan }).then(body),
    onSuccess: changed,
  })
}

export type Proof = { note?: string }

/** Files go beside the note in one request: either all of it is filed or nothing. */
export function useFileEvidence(id: string, files: File[], progress: (percent: number) => void) {
  const changed = useChanged()
  return useMutation({
    mutationFn: ({ note }: Proof) => {
      const form = new FormData()
      if (note?.trim()) form.append('note', note.trim())
      files.forEach(file => form.append('file', file, file.name))
      return upload<Item>('POST', `/api/rectification-items/${id}/evidence`, form, progress)
    },
    onSuccess: changed,
  })
}

function useChanged() {
  const queries = useQueryClient()
  return () => Promise.all(['rectification', 'task', 'timeline', 'dashboard'].map(family => queries.invalidateQueries({ queryKey: [family] })))
}
