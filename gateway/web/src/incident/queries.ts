import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { body, report, review, workflow } from '../api/client'
import { Problem } from '../api/problem'
import type { components } from '../api/generated/review'

export type Incident = components['schemas']['Incident']
export type Discarded = components['schemas']['DiscardedIncident']
export type Reason = components['schemas']['Discarding']
export type GoneOn = components['schemas']['GoneOn']

/** Each service keeps its own; one that is down does not hide what the others have to tell. */
export const services = { report: '报告服务', review: '评议服务', workflow: '流程服务' } as const
export type Service = keyof typeof services
export const names = Object.keys(services) as Service[]

const opens: Record<Service, (signal: AbortSignal) => Promise<Incident[]>> = {
  report: signal => report.GET('/api/incidents/report-service', { signal }).then(body),
  review: signal => review.GET('/api/incidents/review-service', { signal }).then(body),
  workflow: signal => workflow.GET('/api/incidents/workflow', { signal }).then(body),
}
const discardeds: Record<Service, (signal: AbortSignal) => Promise<Discarded[]>> = {
  report: signal => report.GET('/api/incidents/report-service/discarded', { signal }).then(body),
  review: signal => review.GET('/api/incidents/review-service/discarded', { signal }).then(body),
  workflow: signal => workflow.GET('/api/incidents/workflow/discarded', { signal }).then(body),
}
const replays: Record<Service, (id: string) => Promise<GoneOn>> = {
  report: id => report.POST('/api/incidents/report-service/{id}/replay', { params: { path: { id } } }).then(body),
  review: id => review.POST('/api/incidents/review-service/{id}/replay', { params: { path: { id } } }).then(body),
  workflow: id => workflow.POST('/api/incidents/workflow/{id}/replay', { params: { path: { id } } }).then(body),
}
const discards: Record<Service, (id: string, why: Reason) => Promise<GoneOn>> = {
  report: (id, why) => report.POST('/api/incidents/report-service/{id}/discard', { params: { path: { id } }, body: why }).then(body),
  review: (id, why) => review.POST('/api/incidents/review-service/{id}/discard', { params: { path: { id } }, body: why }).then(body),
  workflow: (id, why) => workflow.POST('/api/incidents/workflow/{id}/discard', { params: { path: { id } }, body: why }).then(body),
}

export const incidentsQuery = (service: Service) => queryOptions({
  queryKey: ['incident', service, 'open'],
  queryFn: async ({ signal }) => (await opens[service](signal)).map(incident => ({ service, incident })),
  refetchInterval: 30_000,
})
export const discardedQuery = (service: Service) => queryOptions({
  queryKey: ['incident', service, 'discarded'],
  queryFn: async ({ signal }) => (await discardeds[service](signal)).map(discarded => ({ service, discarded })),
})

/** Tries again what stopped. What waited behind it follows by itself. */
export function useReplay(service: Service, id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => replays[service](id),
    // Who is told that somebody else was quicker reads it before the row goes.
    onSettled: (_done, error) => error instanceof Problem && error.is('already-settled')
      ? undefined : queries.invalidateQueries({ queryKey: ['incident', service] }),
  })
}

/** Gives up what stopped. What waited behind it follows by itself. */
export function useDiscard(service: Service, id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (why: Reason) => discards[service](id, why),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['incident', service] }),
  })
}

/** What was done, and what came of the messages behind it. */
export function goneOn(done: string, { handled, stopped }: GoneOn) {
  if (stopped) return `${done}；后面${handled ? `接着处理了 ${handled} 条，` : ''}又有一条停下，已列在表中`
  return handled ? `${done}，后面 ${handled} 条已接着处理` : done
}
