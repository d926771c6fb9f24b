import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { open, problem, services, type Shapes } from '../test/house'
import { Component as IncidentsPage } from './IncidentsPage'

const letter: Shapes['Incident'] = {
  id: 'letter-7', kind: 'DEAD_LETTER', reportId: '5f0e2c1a-0000-4000-8000-000000000001', organisationName: '青石街道党工委',
  summary: '处理消息“审核意见”时出错', technical: 'opinion.given 1\nPSQLException: refused', traceId: 'a1b2c3d4', at: '2026-11-24T02:42:00Z',
}
const job: Shapes['Incident'] = { ...letter, id: 'job-1', kind: 'JOB', summary: '流程步骤“撰写报送报告：临期”执行失败' }
const given: Shapes['DiscardedIncident'] = {
  incident: { ...letter, id: 'letter-3', summary: '收到一条无法识别的消息', organisationName: null },
  discardedAt: '2026-11-23T01:00:00Z', by: 'sysadmin', byName: '方守成', reason: '不是本系统的消息',
}
const nothing = {
  'GET /api/incidents/report-service': [], 'GET /api/incidents/report-service/discarded': [],
  'GET /api/incidents/review-service': [], 'GET /api/incidents/review-service/discarded': [],
  'GET /api/incidents/workflow': [], 'GET /api/incidents/workflow/discarded': [],
}
const late = { timeout: 20_000 }

afterEach(() => vi.unstubAllGlobals())

const discard = 'POST /api/incidents/review-service/letter-7/discard'

/** The form under the message; beside it a process step, which has none. */
async function giveUp() {
  const sent = services({
    ...nothing, 'GET /api/incidents/review-service': [letter], 'GET /api/incidents/workflow': [job], [discard]: { handled: 3, stopped: false },
  })
  open(<IncidentsPage />)
  const user = userEvent.setup()
  const offered = await screen.findAllByLabelText(/^放弃：/, undefined, late)
  expect(offered.map(button => button.getAttribute('aria-label'))).toEqual(['放弃：青石街道党工委，处理消息“审核意见”时出错'])
  await user.click(offered[0])
  return { sent, user, field: await screen.findByLabelText('放弃的理由'), button: screen.getByText('放弃这条消息') }
}

test('a message is not given up without a reason', async () => {
  const { sent, user, button } = await giveUp()
  await user.click(button)
  expect((await screen.findByText('有 1 处需要修改', undefined, late)).closest('[role=alert]')).toHaveFocus()
  expect(sent).toEqual([])
})

test('a message is given up with a reason, and what waited behind it is told', async () => {
  const { sent, user, field, button } = await giveUp()
  await user.click(field)
  await user.paste('内容有误，已另行补录')
  await user.click(button)
  expect(await screen.findByText('已放弃，后面 3 条已接着处理', undefined, late)).toBeVisible()
  expect(sent).toEqual([{ to: discard, body: { reason: '内容有误，已另行补录' } }])
})

test('what was given up stands below with who, when and why', async () => {
  services({ ...nothing, 'GET /api/incidents/report-service/discarded': [given] })
  open(<IncidentsPage />)
  await screen.findByRole('heading', { name: '已放弃' }, late)
  const row = screen.getByText('方守成').closest('tr')!
  for (const words of ['2026-11-23 09:00', '收到一条无法识别的消息', '不是本系统的消息', '不详']) {
    expect(within(row).getByText(words)).toBeInTheDocument()
  }
  expect(screen.getByText('没有待处理的异常')).toBeVisible()
})

test('a replay that fails again says why in Chinese, with the number for the log', async () => {
  services({
    ...nothing, 'GET /api/incidents/review-service': [letter],
    'POST /api/incidents/review-service/letter-7/replay': problem(409, {
      type: '/problems/replay-failed', title: '重新处理没有成功：处理消息“审核意见”时出错。', traceId: 'ffee0011', errors: [],
    }),
  })
  open(<IncidentsPage />)
  await userEvent.click(await screen.findByRole('button', { name: /^重试：青石街道党工委/ }, late))
  expect(await screen.findByRole('alert')).toHaveTextContent('重新处理没有成功：处理消息“审核意见”时出错。（跟踪号 ffee0011）')
})
