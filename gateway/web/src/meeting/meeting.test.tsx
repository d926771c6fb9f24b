import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { NextStep } from './NextStep'
import type { Ballot } from './queries'

const open: Ballot = { reportId: 'r1', organisationName: '青石街道党工委', secretaryName: '沈若棠', state: 'OPEN', cast: 31, roll: 40 }

function show(ballot: Ballot, others: Ballot[] = [], runs = true) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(new URL(request.url).pathname)
    return Response.json({})
  })
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter><NextStep ballot={ballot} ballots={[ballot, ...others]} runs={runs} /></MemoryRouter>
    </QueryClientProvider>,
  )
  return asked
}

afterEach(() => vi.unstubAllGlobals())

test('the button opens the ballot once and then rests, so that a double press does not run on', async () => {
  const asked = show({ ...open, state: 'WAITING', cast: 0 })
  const button = screen.getByRole('button', { name: '开始测评：沈若棠' })
  await userEvent.dblClick(button)
  expect(button).toBeDisabled()
  await waitFor(() => expect(asked).toEqual(['/api/ballots/r1/opening']))
})

test('closing is asked about first, and says who is missing', async () => {
  const asked = show(open)
  await userEvent.click(screen.getByRole('button', { name: '结束测评' }))
  expect(screen.getByRole('group', { name: '确认结束测评' })).toHaveTextContent('还有 9 人没有投票')
  expect(asked).toEqual([])
  const sure = screen.getByRole('button', { name: '确认结束测评' })
  expect(sure).toBeDisabled()
  await waitFor(() => expect(sure).toBeEnabled(), { timeout: 4_000 })
  await userEvent.click(sure)
  await waitFor(() => expect(asked).toEqual(['/api/ballots/r1/closing']))
})

test('who does not run the meeting has no button', () => {
  show(open, [], false)
  expect(screen.queryByRole('button')).toBeNull()
})
