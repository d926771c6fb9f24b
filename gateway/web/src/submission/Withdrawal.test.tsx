import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { open, problem, services, type Shapes } from '../test/house'
import { Withdrawal } from './Withdrawal'

afterEach(() => vi.unstubAllGlobals())

const me = { username: 'sec-qingshi', name: '沈若棠', roles: ['secretary'], organisation: 'qingshi' }
const report = { id: 'r1', organisation: 'qingshi', status: 'SUBMITTED', version: 2 } as unknown as Shapes['ReportDetail']
const path = '/api/processes/r1/withdrawal'

test('the secretary is asked before a version is taken back', async () => {
  const sent = services({ 'GET /api/me': me, [`GET ${path}`]: { possible: true }, [`POST ${path}`]: new Response(null, { status: 204 }) })
  open(<Withdrawal report={report} />)
  await userEvent.click(await screen.findByRole('button', { name: '撤回第 2 版' }))
  expect(sent).toEqual([])
  await userEvent.click(await screen.findByRole('button', { name: '确认撤回' }))
  await waitFor(() => expect(sent).toEqual([{ to: `POST ${path}`, body: undefined }]))
})

test('where a reviewer was first the page says who', async () => {
  services({ 'GET /api/me': me, [`GET ${path}`]: { possible: true }, [`POST ${path}`]: problem(409, { title: '民政局罗承志已于 10:42 签收' }) })
  open(<Withdrawal report={report} />)
  await userEvent.click(await screen.findByRole('button', { name: '撤回第 2 版' }))
  await userEvent.click(await screen.findByRole('button', { name: '确认撤回' }))
  expect(await screen.findByText('民政局罗承志已于 10:42 签收')).toBeVisible()
})

test('others are not offered it', async () => {
  services({ 'GET /api/me': { ...me, roles: ['drafter'] }, [`GET ${path}`]: { possible: true } })
  open(<><Withdrawal report={report} /><p>正文</p></>)
  expect(await screen.findByText('正文')).toBeVisible()
  expect(screen.queryByRole('button', { name: /撤回/ })).toBeNull()
})
