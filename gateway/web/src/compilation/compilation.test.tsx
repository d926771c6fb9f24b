import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Route, Routes } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { open, services, type Shapes } from '../test/house'
import { Component } from './CompilationPage'

afterEach(() => vi.unstubAllGlobals())

const part = (no: number, fields: Partial<Shapes['PartView']> = {}): Shapes['PartView'] => ({
  no, start: no * 10, end: no * 10 + 10, title: `第${no}村述职报告`, organisation: `vil-${no}`, status: 'OPEN', beginning: '一年来', ending: '请审阅。', ...fields,
})
const organisation = (no: number) => ({ code: `vil-${no}`, name: `第${no}村党支部`, sector: 'VILLAGE', level: 'GRASSROOTS', secretary: `sec-${no}`, secretaryName: '书记' })
const many = (fields: (no: number) => Partial<Shapes['PartView']>) => Array.from({ length: 60 }, (_, i) => part(i + 1, fields(i + 1)))
const file = (parts: Shapes['PartView'][]): Shapes['CompilationView'] => ({
  id: 'c1', cycleId: 'y1', fileName: '汇编.txt', sha256: '', uploadedAt: '2026-11-20T01:00:00Z', uploadedByName: '卢经纬', characters: 9999,
  imported: parts.filter(each => each.status === 'IMPORTED').length, left: parts.filter(each => each.status === 'OPEN' && each.organisation).length, parts,
})
const show = (parts: Shapes['PartView'][], at = '') => {
  const sent = services({
    'GET /api/compilations/c1': file(parts), 'GET /api/organisations': parts.map(each => organisation(each.no)), 'PUT /api/compilations/c1/parts': file(parts),
  })
  vi.stubGlobal('scrollTo', () => undefined)
  const router = open(<Routes><Route path="/cycle/compilations/:id" element={<Component />} /></Routes>, `/cycle/compilations/c1${at}`)
  return { sent, router }
}
const rows = () => within(screen.getByRole('table')).getAllByRole('row').length - 1

test('many reports are shown page by page, and the page stands in the address', async () => {
  const { router } = show(many(() => ({})))
  expect(await screen.findByText('第 1 至 50 篇，共 60 篇')).toBeVisible()
  expect(rows()).toBe(50)
  await userEvent.click(screen.getByRole('button', { name: '下一页' }))
  expect(screen.getByText('第 51 至 60 篇，共 60 篇')).toBeVisible()
  expect(screen.getByText('第60村述职报告')).toBeVisible()
  expect(screen.queryByRole('button', { name: '下一页' })).toBeNull()
  expect(router.state.location.search).toBe('?page=2')
})

test('those that nobody has are found at once', async () => {
  show(many(no => no % 20 === 0 ? { organisation: undefined } : {}), '?page=2')
  await userEvent.selectOptions(await screen.findByLabelText('显示'), '未确定党组织（3 篇）')
  expect(rows()).toBe(3)
  expect(screen.getByText('第40村述职报告')).toBeVisible()
  await userEvent.type(screen.getByLabelText('按标题或党组织筛选'), '没有这个村')
  expect(screen.getByText('没有符合条件的报告')).toBeVisible()
})

test('what is imported stays, what is not is still corrected in its own place', async () => {
  const { sent } = show(many(no => no === 1 ? { status: 'IMPORTED', reportId: 'r1' } : no === 2 ? { organisation: undefined } : {}))
  expect(await screen.findByText('共 60 篇，已导入 1 篇；1 篇还没有确定属于哪个党组织，不会导入。')).toBeVisible()
  expect(screen.queryByRole('button', { name: '更改第 1 篇的党组织' })).toBeNull()
  expect(screen.queryByRole('button', { name: '第 2 篇并入上一篇' })).toBeNull()
  await userEvent.selectOptions(screen.getByLabelText('显示'), '未确定党组织（1 篇）')
  await userEvent.click(screen.getByRole('button', { name: '更改第 2 篇的党组织' }))
  await userEvent.type(screen.getByRole('combobox', { name: '第 2 篇的党组织' }), '第2村')
  await userEvent.click(await screen.findByTitle('第2村党支部'))
  await vi.waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0].to).toBe('PUT /api/compilations/c1/parts')
  expect((sent[0].body as Shapes['Pieces']).parts[1]).toEqual({ start: 20, end: 30, organisation: 'vil-2' })
})
