import { fireEvent, screen, waitFor } from '@testing-library/react'
import Form from 'antd/es/form'
import { afterEach, expect, test, vi } from 'vitest'
import { ProblemForm } from '../shared/ProblemForm'
import { open, problem, services, type Shapes } from '../test/house'
import { usePublish } from './queries'
import { ReportRulesFields } from './ReportRulesFields'
import { usual } from './usual'

afterEach(() => vi.unstubAllGlobals())

const rules = usual()
const cycle: Shapes['Cycle'] = {
  id: 'c1', zone: 'Asia/Shanghai', openedAt: '', openedBy: 'admin', openedByName: '管理员', year: 2026, name: '2026 年度',
  timetable: { ...rules.timetable!, submission: '2026-12-01', meeting: '2026-12-20' }, ballotRules: rules.ballotRules!,
  reportRules: { ...rules.reportRules!, severities: { watermarks: 'HINT' } },
}
const checks = [
  { id: 'watermarks', title: '文库网站痕迹', why: '不能作为正式材料。', severity: 'BLOCKING' },
  { id: 'length', title: '篇幅不合要求', why: '太长的念不完。', severity: 'WARNING' },
]
const fill = (label: string | RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const save = () => fireEvent.click(screen.getByText('保存'))

function Rules() {
  const [form] = Form.useForm()
  return <ProblemForm name="cycle" form={form} mutation={usePublish(cycle)} initialValues={cycle} submit="保存"><ReportRulesFields /></ProblemForm>
}

test('a check weighs what the year says, else what it says itself; required points go out as words', async () => {
  const sent = services({ 'GET /api/checks': checks, 'PUT /api/cycles/c1': cycle })
  open(<Rules />)
  expect(await screen.findByLabelText('文库网站痕迹')).toHaveValue('HINT')
  expect(screen.getByLabelText('篇幅不合要求')).toHaveValue('WARNING')
  fill('篇幅不合要求', 'BLOCKING')
  fireEvent.click(screen.getByText('添加一项必述内容'))
  fill('第 1 项', '基层减负')
  fill(/正文里出现其中一个词/, '减负、形式主义、')
  save()
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0].body).toMatchObject({ reportRules: {
    writtenLimit: 5000, requiredPoints: [{ name: '基层减负', words: ['减负', '形式主义'] }], severities: { watermarks: 'HINT', length: 'BLOCKING' },
  } })
})

test('a refused limit is told beside its field, and severities that could not be shown stay', async () => {
  const sent = services({
    'GET /api/checks': problem(503, { title: '服务正在恢复' }),
    'PUT /api/cycles/c1': problem(422, { title: '有 1 处需要修改', errors: [{ pointer: '#/reportRules/writtenLimit', detail: '应在 300 到 20000 字之间，不限字数请填 0' }] }),
  })
  open(<Rules />)
  await screen.findByText('服务正在恢复')
  save()
  await waitFor(() => expect(screen.getAllByText('应在 300 到 20000 字之间，不限字数请填 0')).toHaveLength(2))
  expect(sent[0].body).toMatchObject({ reportRules: { severities: { watermarks: 'HINT' } } })
})
