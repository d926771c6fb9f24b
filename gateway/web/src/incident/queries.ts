import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { body, report, review, workflow } from '../api/client'
import type { components } from '../api/generated/review'

export type Incident = components['schemas']['Incident']

/** Each service keeps its own; one that is down does not hide what the others have to tell. */
export const services = { report: '报告服务', review: '评议服务', workflow: '流程服务' } as const
export type Service = keyof typeof services

const lists: Record<Service, (signal: AbortSignal) => Promise<Incident[]>> = {
  report: signal => report.GET('/api/incidents/report-service', { signal }).then(body),
  review: signal => review.GET('/api/incidents/review-service', { signal }).then(body),
  workflow: signal => workflow.GET('/api/incidents/workflow', { signal }).then(body),
}
const replays: Record<Service, (id: string) => Promise<unknown>> = {
  report: id => report.POST('/api/incidents/report-service/{id}/replay', { params: { path: { id } } }),
  review: id => review.POST('/api/incidents/review-service/{id}/replay', { params: { path: { id } } }),
  workflow: id => workflow.POST('/api/incidents/workflow/{id}/replay', { params: { path: { id } } }),
}

export const incidentsQuery = (service: Service) => queryOptions({
  queryKey: ['incident', service],
  queryFn: ({ signal }) => lists[service](signal),
  refetchInterval: 30_000,
})

/** Tries again what stopped. What waited behind it follows by itself. */
export function useReplay(service: Service, id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => replays[service](id),
    onSettled: () => queries.invalidateQueries({ queryKey: ['incident', service] }),
  })
}
