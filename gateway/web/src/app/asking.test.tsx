import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MemoryRouter } from 'react-router'
import { Loaded } from '../shared/Loaded'
import { reportQuery } from '../submission'
import { problem, services } from '../test/house'
import { asking, awaitArrivals } from './asking'

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers(); vi.unstubAllGlobals() })

function Page() {
  return <Loaded query={useQuery(reportQuery('r1'))}>{report => <p>{report.organisationName}</p>}</Loaded>
}
const show = () => render(
  <MemoryRouter><QueryClientProvider client={new QueryClient({ defaultOptions: { queries: asking } })}><Page /></QueryClientProvider></MemoryRouter>,
)
const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1_000))
const missing = problem(404, { title: '没有找到这份述职报告' })

test('a report that a task speaks of may still be on its way: the page waits and asks again', async () => {
  let answer: Response | object = missing
  services({ 'GET /api/reports/r1': () => answer })
  awaitArrivals()
  show()
  await pass(3)
  expect(screen.getByText('正在等候报告送达…')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
  answer = { organisationName: '青石街道党工委' }
  await pass(2)
  expect(screen.getByText('青石街道党工委')).toBeVisible()
})

test('after ten seconds it is not there', async () => {
  services({ 'GET /api/reports/r1': missing })
  awaitArrivals()
  show()
  await pass(9)
  expect(screen.queryByRole('alert')).toBeNull()
  await pass(3)
  expect(screen.getByRole('alert')).toHaveTextContent('没有找到这份述职报告')
})

test('who comes from elsewhere is told at once', async () => {
  vi.setSystemTime(Date.now() + 60_000)
  services({ 'GET /api/reports/r1': missing })
  show()
  await pass(0.5)
  expect(screen.getByRole('alert')).toHaveTextContent('没有找到这份述职报告')
})
