import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aTask, open, problem, services } from '../test/house'
import ReviewPage from './ReviewPage'

beforeEach(() => localStorage.clear())
afterEach(() => vi.unstubAllGlobals())

const write = async (words: string) => {
  await userEvent.click(screen.getByLabelText('意见（每行一条）'))
  await userEvent.paste(words)
}
const quiet = { 'GET /api/tasks': [], 'GET /api/opinions': [] }

test('returning asks first, says how many points, and sends what was written', async () => {
  const sent = services({ ...quiet, 'POST /api/tasks/t1/completion': new Response(null, { status: 204 }) })
  const done = vi.fn()
  open(<ReviewPage task={aTask()} onDone={done} />)
  await write('1. 请补充数据。')
  await userEvent.click(screen.getByRole('button', { name: '退回修改（1 条）' }))
  await screen.findAllByText('退回青石街道党工委修改？')
  expect(sent).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: '确认退回' }))
  await waitFor(() => expect(done).toHaveBeenCalledWith('已退回修改'))
  expect(sent[0]).toMatchObject({ to: 'POST /api/tasks/t1/completion', body: { outcome: 'return', opinion: '1. 请补充数据。' } })
})

test('a conflict keeps the opinion and says who was first', async () => {
  services({ ...quiet, 'POST /api/tasks/t1/completion': problem(409, { title: '这份报告已由罗承志于 10:42 审结' }) })
  open(<ReviewPage task={aTask()} onDone={vi.fn()} />)
  await write('写得实。')
  await userEvent.click(screen.getByRole('button', { name: '通过…' }))
  await userEvent.click(await screen.findByRole('button', { name: '确认通过' }))
  expect(await screen.findByText('这份报告已由罗承志于 10:42 审结')).toBeVisible()
  expect(screen.getByLabelText('意见（每行一条）')).toHaveValue('写得实。')
})

test('who has not taken the task may only take it', async () => {
  const sent = services({ ...quiet, 'POST /api/tasks/t1/claim': aTask() })
  open(<ReviewPage task={aTask({ actions: ['claim'] })} onDone={vi.fn()} />)
  expect(screen.queryByRole('button', { name: /通过/ })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '接办此事' }))
  await waitFor(() => expect(sent).toEqual([{ to: 'POST /api/tasks/t1/claim', body: undefined }]))
})

test('a finding goes into the opinion with its passage and what to do', async () => {
  const text = '全街道xx家企业'
  const structure = { title: '', achievements: [], shortcomings: [], causes: [], plan: [], lastYear: [], planPreamble: '', watermarks: [], placeholders: 1, sections: [] }
  services({
    ...quiet,
    'GET /api/reports/r1': { version: 1, versions: [] },
    'GET /api/reports/r1/versions/1': { no: 1, title: '', text, structure },
    'GET /api/reports/r1/versions/1/findings': {
      findings: [{ rule: 'placeholders', severity: 'BLOCKING', title: '占位符未填写', message: '有 1 处没有填写。', why: '', advice: '请填写实际数字。', places: [{ start: 3, end: 5 }] }],
    },
  })
  open(<ReviewPage task={aTask()} onDone={vi.fn()} />)
  await userEvent.click(await screen.findByRole('button', { name: /占位符未填写/ }))
  await userEvent.click(screen.getByRole('button', { name: '引入意见' }))
  expect(screen.getByLabelText('意见（每行一条）')).toHaveValue('1. “xx”：请填写实际数字。')
})
