import { useMutation } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Form from 'antd/es/form'
import Input from 'antd/es/input'
import { expect, test } from 'vitest'
import { Problem } from '../api/problem'
import { open } from '../test/house'
import { ProblemForm } from './ProblemForm'

type Plan = { measure: string; deadline: string }

function PlanForm({ refusal }: { refusal: Problem }) {
  const [form] = Form.useForm<Plan>()
  const mutation = useMutation<void, unknown, Plan>({ mutationFn: () => Promise.reject(refusal) })
  return (
    <ProblemForm<Plan, void> name="plan" form={form} mutation={mutation} submit="报送整改方案">
      <Form.Item name="measure" label="整改措施" rules={[{ required: true, message: '请填写整改措施' }]}><Input /></Form.Item>
      <Form.Item name="deadline" label="完成时限"><Input /></Form.Item>
    </ProblemForm>
  )
}

test('a refused deadline is told beside the field and in the summary, and nothing typed is lost', async () => {
  const detail = '完成时限不能晚于 2026-06-30'
  open(<PlanForm refusal={new Problem({ title: '有 1 处需要修改', status: 422, errors: [{ pointer: '#/deadline', detail }], traceId: 'ab12' })} />)
  await userEvent.type(screen.getByLabelText('整改措施'), '每月走访')
  await userEvent.type(screen.getByLabelText('完成时限'), '2026-08-01')
  await userEvent.click(screen.getByRole('button', { name: '报送整改方案' }))

  const summary = (await screen.findByText('有 1 处需要修改')).closest<HTMLElement>('[role=alert]')!
  await waitFor(() => expect(summary).toHaveFocus())
  expect(within(summary).getByText('跟踪号 ab12')).toBeVisible()
  expect(await screen.findAllByText(detail)).toHaveLength(2)
  expect(screen.getByLabelText('整改措施')).toHaveValue('每月走访')

  await userEvent.click(within(summary).getByRole('link', { name: detail }))
  expect(screen.getByLabelText('完成时限')).toHaveFocus()
})

test('what is missing is said in the same way, before anything is sent', async () => {
  open(<PlanForm refusal={new Problem({ title: '不应发送' })} />)
  await userEvent.click(screen.getByRole('button', { name: '报送整改方案' }))
  expect(await screen.findByText('有 1 处需要修改')).toBeVisible()
  expect(screen.getByRole('link', { name: '请填写整改措施' })).toBeVisible()
})
