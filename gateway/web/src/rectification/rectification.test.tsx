import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import AntApp from 'antd/es/app'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import type { Item, LedgerRow } from './queries'
import { routes } from './routes'

const row: LedgerRow = {
  id: 'i1', reportId: 'r1', organisation: 'qingshi', organisationName: '青石街道党工委', no: 1, problem: '两新组织覆盖质量不高',
  source: 'REPORT', sourceTitle: '', leader: '沈若棠', unit: '青石街道党工委', due: '2026-12-18', dueTitle: '报送整改方案', status: 'NOT_STARTED', statusTitle: '',
  light: 'GREEN', remaining: 15,
}
const item: Item = { ...row, evidence: [], verifications: [], planDecisions: [], actions: ['FILE_PLAN'] }
const refusal = {
  type: '/problems/invalid', title: '有 1 处需要修改', status: 422, errors: [{ pointer: '#/deadline', detail: '完成时限不能早于今天' }], traceId: '7c1e',
}

function open(at: string, answer: (request: Request) => unknown) {
  vi.stubGlobal('fetch', async (request: Request) => {
    const body = answer(request)
    return body instanceof Response ? body : Response.json(body)
  })
  const router = createMemoryRouter(routes.map(route => ({ ...route, path: `/${route.path}` })), { initialEntries: [at] })
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(<AntApp><QueryClientProvider client={queries}><RouterProvider router={router} /></QueryClientProvider></AntApp>)
  return router
}

afterEach(() => { vi.unstubAllGlobals(); localStorage.clear() })

test('the strip of lights filters the ledger, counts what it would show, and stands in the address', async () => {
  const late: LedgerRow = { ...row, id: 'i2', no: 2, problem: '发展党员计划未落实', light: 'RED', remaining: -3 }
  const router = open('/rectification', () => [row, late])
  const user = userEvent.setup()
  const links = async () => (await screen.findAllByRole('link', { name: /第 . 项/ }, { timeout: 20_000 })).map(link => link.textContent)
  expect(await links()).toEqual(['发展党员计划未落实', '两新组织覆盖质量不高'])
  const strip = screen.getByRole('group', { name: '按亮灯筛选' })
  await user.click(within(strip).getByRole('button', { name: '逾期 1 项' }))
  expect(await links()).toEqual(['发展党员计划未落实'])
  expect(router.state.location.search).toBe('?light=RED')
  await user.click(within(strip).getByRole('button', { name: '逾期 1 项' }))
  expect(await links()).toHaveLength(2)
})

test('an item without a plan shows that its light is that of filing one', async () => {
  open('/rectification', () => [row, { ...row, id: 'i2', no: 2, status: 'RECTIFYING', dueTitle: '完成整改' }])
  const cellOf = async (name: RegExp) => (await screen.findByRole('link', { name }, { timeout: 20_000 })).closest('tr')!
  expect(within(await cellOf(/第 1 项/)).getByText('报送整改方案')).toBeVisible()
  expect(within(await cellOf(/第 2 项/)).queryByText('完成整改')).toBeNull()
})

test('a refused deadline is told beside the field and in the summary, and nothing typed is lost', async () => {
  open('/rectification/i1', request => request.method === 'PUT'
    ? Response.json(refusal, { status: 422, headers: { 'content-type': 'application/problem+json' } })
    : item)
  const user = userEvent.setup()
  await user.type(await screen.findByRole('textbox', { name: '整改措施' }, { timeout: 20_000 }), '逐家走访')
  await user.type(screen.getByLabelText('责任人'), '周若兰')
  await user.type(screen.getByLabelText('完成时限'), '2020-01-01')
  await user.click(screen.getByRole('button', { name: '报送整改方案' }))
  const summary = await screen.findByText('有 1 处需要修改')
  expect(summary.closest('[role=alert]')).toHaveFocus()
  expect(screen.getAllByText('完成时限不能早于今天')).toHaveLength(2)
  expect(screen.getByRole('textbox', { name: '整改措施' })).toHaveValue('逐家走访')
})
