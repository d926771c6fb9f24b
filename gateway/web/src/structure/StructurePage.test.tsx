import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { handleKey } from '../shared/commands'
import { open, problem, services, type Shapes } from '../test/house'
import { span, structure, text } from '../test/report'
import { Component as StructurePage } from './StructurePage'

const draft: Shapes['DraftView'] = {
  title: '夯实堡垒强根基', text, revision: 3, structure, structureState: 'READ', updatedAt: '2026-11-20T01:00:00Z', updatedBy: 'drafter', updatedByName: '童一诺',
}
const report: Shapes['ReportDetail'] = {
  id: 'r1', cycleId: 'c1', cycle: { name: '2026 年度', submission: '2026-12-01' }, organisation: 'qingshi', organisationName: '青石街道党工委', secretary: 'sec',
  secretaryName: '沈若棠', sector: 'STREET', level: 'TOWNSHIP', status: 'DRAFT', version: 0, versions: [], actions: ['upload', 'submit'], draft,
}
const listen = (event: KeyboardEvent) => { handleKey(event, true) }
const press = (code: string, init: KeyboardEventInit = {}) => fireEvent(window, new KeyboardEvent('keydown', { code, cancelable: true, ...init }))

beforeEach(() => window.addEventListener('keydown', listen))
afterEach(() => { window.removeEventListener('keydown', listen); vi.unstubAllGlobals() })

const show = async (answers: Parameters<typeof services>[0] = {}, at = '/reports/r1/structure') => {
  const sent = services({ 'GET /api/reports/r1': report, ...answers })
  const router = open(<StructurePage />, at, '/reports/:id/structure')
  await screen.findByRole('heading', { level: 1 })
  return { sent, router }
}
const shortcomings = (items: { start: number; end: number }[]) => expect.objectContaining({ kind: 'SHORTCOMINGS', heading: '主要不足', items })

test('by keys alone two items are merged, it is undone and done again, and saved on the revision it was based on', async () => {
  const { sent } = await show({ 'PUT /api/reports/r1/draft/structure?revision=3': { ...draft, revision: 4, structureState: 'CORRECTED' } })
  expect(screen.getByText('工作成效 2 条，主要不足 3 条，原因分析 1 条，下步打算 2 条')).toBeVisible()
  press('KeyJ'); press('KeyJ'); press('KeyJ')
  expect(screen.getByRole('heading', { name: '主要不足 第 1 条' })).toBeVisible()
  press('KeyM')
  expect(screen.getByText('已合并为第 1 条')).toBeVisible()
  press('KeyZ', { ctrlKey: true })
  expect(screen.getByText('已撤销')).toBeVisible()
  press('KeyY', { ctrlKey: true })
  press('ArrowLeft', { altKey: true })
  expect(screen.getByText('终点：“…不够；二是覆盖不”')).toBeVisible()
  press('KeyS', { ctrlKey: true })
  await screen.findByText('现在是校正过的')
  expect(sent).toHaveLength(1)
  expect(sent[0].body).toEqual({ sections: expect.arrayContaining([shortcomings([{ start: span('学习不够').start, end: span('覆盖不').end }, span('品牌不响')])]) })
})

test('the cursor goes through the text by arrows, and an item is split where it stands', async () => {
  await show({}, `/reports/r1/structure?at=${span('抓基层').start}`)
  const words = screen.getByRole('application')
  words.focus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}')
  press('KeyS')
  expect(screen.getByRole('heading', { name: '工作成效 第 3 条' })).toBeVisible()
  words.focus()
  await userEvent.keyboard('{Home}{Shift>}{ArrowRight}{ArrowRight}{/Shift}')
  expect(document.querySelector('.marked')).toHaveTextContent('一是')
})

test('an edge has a handle that the arrows move, and it stays under the hand', async () => {
  await show({}, `/reports/r1/structure?at=${span('学习不够').start}`)
  screen.getByRole('slider', { name: '这一条的终点' }).focus()
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(screen.getByRole('slider', { name: '这一条的终点' })).toHaveFocus()
  expect(screen.getByRole('slider', { name: '这一条的终点' })).toHaveAttribute('aria-valuetext', '终点：“…学习”')
})

test('what the service refuses is told at the item, and leads there', async () => {
  await show({
    'PUT /api/reports/r1/draft/structure?revision=3': problem(422, { title: '标出的位置有误，请核对', errors: [{ pointer: '#/sections/1/items/2/end', detail: '终点不在原文的这一范围内' }] }),
  })
  press('KeyJ'); press('KeyM')
  await userEvent.click(screen.getByRole('button', { name: '保存校正' }))
  await userEvent.click(await screen.findByRole('button', { name: '第 2 部分第 3 条：终点不在原文的这一范围内' }))
  expect(screen.getByRole('heading', { name: '主要不足 第 3 条' })).toBeVisible()
  expect(within(screen.getByRole('application')).getByText('终点不在原文的这一范围内')).toBeVisible()
})

test('where somebody else saved meanwhile nothing is lost, and mine may take its place', async () => {
  const theirs = { ...report, draft: { ...draft, revision: 8 } }
  let now = report
  const { sent } = await show({
    'GET /api/reports/r1': () => now,
    'PUT /api/reports/r1/draft/structure?revision=3': () => { now = theirs; return problem(409, { type: '/problems/saved-meanwhile', title: '童一诺已于 10:42 保存了另一份草稿' }) },
    'PUT /api/reports/r1/draft/structure?revision=8': { ...draft, revision: 9, structureState: 'CORRECTED' },
  })
  press('KeyJ'); press('KeyM'); press('KeyS', { ctrlKey: true })
  await userEvent.click(await screen.findByRole('button', { name: '用我的校正' }))
  await screen.findByText('现在是校正过的')
  expect(sent).toHaveLength(2)
  expect(sent[1].body).toEqual(sent[0].body)
})

test('the reading comes back after a question', async () => {
  const { sent } = await show({
    'GET /api/reports/r1': { ...report, draft: { ...draft, structureState: 'CORRECTED' } },
    'DELETE /api/reports/r1/draft/structure?revision=3': { ...draft, revision: 4 },
  })
  await userEvent.click(screen.getByRole('button', { name: '恢复系统的识别' }))
  expect(sent).toEqual([])
  await userEvent.click(await within(await screen.findByRole('dialog')).findByRole('button', { name: '恢复系统的识别' }))
  await screen.findByText('现在是系统识别的')
  expect(sent).toEqual([{ to: 'DELETE /api/reports/r1/draft/structure', body: undefined }])
})

test('who leaves with unsaved work is asked first', async () => {
  const { router } = await show()
  press('KeyJ'); press('KeyM')
  await userEvent.click(screen.getByRole('link', { name: '回到报告' }))
  await userEvent.click(await screen.findByRole('button', { name: '再想想' }))
  expect(router.state.location.pathname).toBe('/reports/r1/structure')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await userEvent.click(screen.getByRole('link', { name: '回到报告' }))
  await userEvent.click(await screen.findByRole('button', { name: '不保存，离开' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/reports/r1'))
})

test('without a draft that may be written there is nothing to put right, and the page says why', async () => {
  await show({ 'GET /api/reports/r1': { ...report, actions: [] } })
  expect(screen.getByText('现在不能校正')).toBeVisible()
})
