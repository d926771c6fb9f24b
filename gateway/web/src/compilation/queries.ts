import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { body, report, upload } from '../api/client'
import { Problem } from '../api/problem'
import type { components } from '../api/generated/report'

type Schemas = components['schemas']
export type Compilation = Schemas['CompilationView']
export type Part = Schemas['PartView']
export type Piece = Schemas['Piece']

export const compilationsQuery = queryOptions({
  queryKey: ['compilation', 'list'],
  queryFn: ({ signal }): Promise<Schemas['CompilationRow'][]> => report.GET('/api/compilations', { signal }).then(body),
})

export const compilationQuery = (id: string) => queryOptions({
  queryKey: ['compilation', id],
  queryFn: ({ signal }): Promise<Compilation> => report.GET('/api/compilations/{id}', { params: { path: { id } }, signal }).then(body),
})

/** The text of one part, to choose where it is to be split. */
export const textQuery = (id: string, start: number, end: number) => queryOptions({
  queryKey: ['compilation', id, 'text', start, end],
  queryFn: async ({ signal }): Promise<string> => {
    const response = await globalThis.fetch(`/api/compilations/${id}/text?start=${start}&end=${Math.min(end, start + 20_000)}`, { signal })
    if (!response.ok) throw await Problem.from(response)
    return response.text()
  },
})

export function useUploadCompilation(progress: (percent: number) => void, made: (file: Compilation) => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData()
      form.append('file', file)
      return upload<Compilation>('POST', '/api/compilations', form, progress)
    },
    onSuccess: file => {
      made(file)
      return queries.invalidateQueries({ queryKey: ['compilation', 'list'] })
    },
  })
}

export function useDivide(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (parts: Piece[]): Promise<Compilation> =>
      report.PUT('/api/compilations/{id}/parts', { params: { path: { id } }, body: { parts } }).then(body),
    onSuccess: data => queries.setQueryData(compilationQuery(id).queryKey, data),
  })
}

/** Some parts at a time until none is left; what is done stays done, so asking again goes on from there. */
export function useImport(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      for (;;) {
        const now: Compilation = await report.POST('/api/compilations/{id}/import', { params: { path: { id } } }).then(body)
        queries.setQueryData(compilationQuery(id).queryKey, now)
        if (now.left === 0) return now
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['report'] }),
  })
}

export function useRemove(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => report.DELETE('/api/compilations/{id}', { params: { path: { id } } }).then(() => undefined),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['compilation', 'list'] }),
  })
}
