import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { open, problem, services, type Shapes } from '../test/house'
import { WriteForm } from './WriteForm'

beforeEach(() => localStorage.clear())
afterEach(() => vi.unstubAllGlobals())

const aDraft = (fields: Partial<Shapes['DraftView']> = {}) => ({
  revision: 3, title: '守心', text: '一稿', structure: { title: '' }, updatedAt: '2026-11-24T02:42:00Z', updatedBy: 'drafter', updatedByName: '童一诺', ...fields,
}) as unknown as Shapes['DraftView']
const aReport = (draft?: Shapes['DraftView']) => ({ id: 'r1', draft }) as unknown as Shapes['ReportDetail']
const add = async (words: string) => {
  await userEvent.click(screen.getByLabelText('正文'))
  await userEvent.paste(words)
  await userEvent.tab()
}

test('what is typed saves itself on the revision it was based on, and says when', async () => {
  const sent = services({
    'PUT /api/reports/r1/draft?revision=3': aDraft({ revision: 4 }), 'PUT /api/reports/r1/draft?revision=4': aDraft({ revision: 5 }),
  })
  open(<WriteForm report={aReport(aDraft())} onDone={vi.fn()} />)
  await add('，补一句')
  expect(await screen.findByText('已于 10:42 自动保存')).toBeVisible()
  await add('，再补一句')
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent[1].body).toEqual({ title: '守心', text: '一稿，补一句，再补一句' })
  await waitFor(() => expect(localStorage.getItem('shuping-draft-report-r1')).toBeNull())
})

test('a title that stands in the text follows the text; one that was given stays', async () => {
  const sent = services({ 'PUT /api/reports/r1/draft?revision=3': aDraft({ revision: 4 }) })
  open(<WriteForm report={aReport(aDraft({ structure: { title: '守心' } as Shapes['Structure'] }))} onDone={vi.fn()} />)
  expect(screen.getByLabelText(/^标题/)).toHaveValue('')
  expect(screen.getByPlaceholderText('守心')).toBeVisible()
  await add('，补一句')
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0].body).toEqual({ text: '一稿，补一句' })
})

test('where somebody else saved meanwhile both texts are there, and mine may replace theirs', async () => {
  const sent = services({
    'PUT /api/reports/r1/draft?revision=3': problem(409, { type: '/problems/saved-meanwhile', title: '童一诺已于 10:42 保存了另一份草稿' }),
    'PUT /api/reports/r1/draft?revision=9': aDraft({ revision: 10 }),
  })
  const draft = aDraft()
  open(<WriteForm report={aReport(draft)} onDone={vi.fn()} />)
  await add('，补一句')
  expect(await screen.findByRole('region', { name: '两份草稿' })).toHaveTextContent('童一诺已于 10:42 保存了另一份草稿')
  expect(screen.getByLabelText('正文')).toHaveValue('一稿，补一句')
  expect(localStorage.getItem('shuping-draft-report-r1')).toContain('补一句')
  draft.revision = 9
  await userEvent.click(screen.getByRole('button', { name: '用我的替换' }))
  await waitFor(() => expect(screen.queryByRole('region', { name: '两份草稿' })).toBeNull())
  expect(sent.at(-1)?.body).toEqual({ title: '守心', text: '一稿，补一句' })
})

test('text that was not saved is there again', () => {
  services({})
  localStorage.setItem('shuping-draft-report-r1', JSON.stringify({ title: '守心', text: '没存上的', revision: 2 }))
  open(<WriteForm report={aReport(aDraft())} onDone={vi.fn()} />)
  expect(screen.getByLabelText('正文')).toHaveValue('没存上的')
})
