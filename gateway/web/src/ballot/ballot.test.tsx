import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { BallotApp } from './BallotApp'

const paper = { reportId: 'r1', organisationName: '青石街道党工委', secretaryName: '沈若棠', state: 'OPEN', voted: false }

/** A service with one open ballot; `papers` answers each attempt to hand in, in turn. */
function service(papers: (() => Promise<Response>)[]) {
  const sent: unknown[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'GET') return Response.json([paper])
    sent.push(await request.json())
    return papers[Math.min(sent.length, papers.length) - 1]()
  })
  return sent
}
const arrives = async () => new Response(null, { status: 201 })
const cut = async () => { throw new TypeError('Failed to fetch') }
const refuses = (type: string, detail: string) => async () =>
  Response.json({ type: `/problems/${type}`, title: detail, detail, status: 409 }, { status: 409, headers: { 'content-type': 'application/problem+json' } })

async function choose(word: string) {
  const user = userEvent.setup()
  render(<BallotApp />)
  await user.click(await screen.findByRole('radio', { name: word }))
  await user.click(screen.getByRole('button', { name: /^交票/ }))
  return user
}

afterEach(() => vi.unstubAllGlobals())

test('nothing is chosen beforehand, and an empty paper is not handed in', async () => {
  const sent = service([arrives])
  render(<BallotApp />)
  expect((await screen.findAllByRole('radio')).filter(radio => (radio as HTMLInputElement).checked)).toHaveLength(0)
  await userEvent.click(screen.getByRole('button', { name: '交票' }))
  expect(screen.getByRole('alert')).toHaveTextContent('请先选择一项')
  expect(sent).toHaveLength(0)
})

test('a paper goes only after it was looked at, and the receipt does not tell the choice', async () => {
  const sent = service([arrives])
  const user = await choose('较好')
  expect(sent).toHaveLength(0)
  expect(screen.getByText('“较好”')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '确认交票' }))
  expect(await screen.findByRole('heading', { name: '已交票' })).toBeVisible()
  expect(sent).toEqual([{ choice: 'FAIRLY_GOOD' }])
  expect(screen.queryByText(/较好/)).toBeNull()
})

test('when the network is cut the paper is sent again, and an answer that was lost counts as arrived', async () => {
  const sent = service([cut, refuses('already-voted', '您已经投过票')])
  const user = await choose('好')
  await user.click(screen.getByRole('button', { name: '确认交票' }))
  expect(await screen.findByText('未送达，正在重试。')).toBeVisible()
  expect(screen.queryByRole('heading', { name: '已交票' })).toBeNull()
  await user.click(screen.getByRole('button', { name: '立即重试' }))
  expect(await screen.findByRole('heading', { name: '已交票' })).toBeVisible()
  expect(sent).toHaveLength(2)
})

test('a ballot that was closed meanwhile says so', async () => {
  service([refuses('ballot-closed', '会务已于 10:42 结束测评')])
  const user = await choose('一般')
  await user.click(screen.getByRole('button', { name: '确认交票' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('会务已于 10:42 结束测评')
})
