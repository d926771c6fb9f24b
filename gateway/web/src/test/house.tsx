import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import AntApp from 'antd/es/app'
import ConfigProvider from 'antd/es/config-provider'
import type { ReactNode } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { vi } from 'vitest'
import type { components as report } from '../api/generated/report'
import type { components as review } from '../api/generated/review'
import type { components as workflow } from '../api/generated/workflow'

/** The shapes the services describe, so that a test's answer cannot drift from them. */
export type Shapes = report['schemas'] & review['schemas'] & workflow['schemas']
type Answer = Response | object | ((sent: unknown) => Response | object)

/** Services that answer by method and path; whatever is not listed is not found. Keeps what was sent. */
export function services(answers: Record<string, Answer>) {
  const sent: { to: string; body: unknown }[] = []
  vi.stubGlobal('fetch', async (input: Request | string) => {
    const request = input instanceof Request ? input : new Request(new URL(input, location.origin))
    const url = new URL(request.url)
    const to = `${request.method} ${url.pathname}`
    const body = request.method === 'GET' ? undefined : await request.json().catch(() => undefined)
    if (request.method !== 'GET') sent.push({ to, body })
    const answer = answers[`${to}${url.search}`] ?? answers[to] ?? problem(404, { title: '没有找到' })
    const told = typeof answer === 'function' ? answer(body) : answer
    return told instanceof Response ? told.clone() : Response.json(told)
  })
  return sent
}

export const problem = (status: number, fields: object) =>
  new Response(JSON.stringify({ status, ...fields }), { status, headers: { 'content-type': 'application/problem+json' } })

/** A page with the real antd, Query and router around it. `path` names what stands in the address. */
export function open(page: ReactNode, at = '/', path = '*') {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const router = createMemoryRouter([{ path, element: page }, { path: '*', element: null }], { initialEntries: [at] })
  render(
    <ConfigProvider button={{ autoInsertSpace: false }} theme={{ token: { motion: false } }}>
      <AntApp component={false}><QueryClientProvider client={queries}><RouterProvider router={router} /></QueryClientProvider></AntApp>
    </ConfigProvider>,
  )
  return router
}

export const aTask = (fields: Partial<Shapes['TaskView']> = {}): Shapes['TaskView'] => ({
  id: 't1', kind: 'REVIEW', kindTitle: '审核述职报告', reportId: 'r1', organisation: 'qingshi', organisationName: '青石街道党工委',
  secretaryName: '沈若棠', title: '小巷子里抓党建', version: 1, group: 'reviewer/civil-affairs', round: 1,
  due: '2026-11-23T15:59:59Z', light: 'RED', remaining: -1, createdAt: '2026-11-18T01:00:00Z', actions: ['complete', 'release'], ...fields,
})
