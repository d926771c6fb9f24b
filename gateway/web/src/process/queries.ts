import { queryOptions } from '@tanstack/react-query'
import { body, workflow } from '../api/client'

export type Diagram = { xml: string; active: string[]; done: string[]; version: number }

export const diagramQuery = (reportId: string) => queryOptions({
  queryKey: ['process', 'one', reportId],
  queryFn: ({ signal }): Promise<Diagram> =>
    workflow.GET('/api/processes/{reportId}/diagram', { params: { path: { reportId } }, signal }).then(body),
})
