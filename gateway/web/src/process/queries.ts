import { queryOptions } from '@tanstack/react-query'
import { body, workflow } from '../api/client'
import type { components } from '../api/generated/workflow'

export type Diagram = components['schemas']['Diagram']

export const diagramQuery = (reportId: string) => queryOptions({
  queryKey: ['process', 'one', reportId],
  queryFn: ({ signal }) =>
    workflow.GET('/api/processes/{reportId}/diagram', { params: { path: { reportId } }, signal }).then(body),
})
