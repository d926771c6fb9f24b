import { useQuery } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Problem } from '../api/problem'
import { open } from '../test/house'
import { Loaded } from './Loaded'

/** A page that reads; each time it is asked the next answer is given, the last one for ever. */
function reading(...answers: (Problem | string)[]) {
  let asked = 0
  const next = () => {
    const answer = answers[Math.min(asked++, answers.length - 1)]
    return answer instanceof Problem ? Promise.reject(answer) : Promise.resolve(answer)
  }
  function Page() {
    const query = useQuery({ queryKey: ['page'], queryFn: next })
    return <><button onClick={() => void query.refetch()}>刷新</button><Loaded query={query}>{text => <p>{text}</p>}</Loaded></>
  }
  open(<Page />)
}

test.each([0, 429, 500, 503])('a failure that may pass (%i) offers to read again', async status => {
  reading(new Problem({ status, title: '没有读到' }), '读到了')
  await userEvent.click(await screen.findByRole('button', { name: '重新读取' }))
  expect(await screen.findByText('读到了')).toBeVisible()
})

test.each([
  [403, /请联系安全管理员调整权限/],
  [404, /请从导航重新进入/],
  [422, /请把跟踪号告诉系统管理员/],
])('a refusal (%i) says what to do instead, and where to go', async (status, way) => {
  reading(new Problem({ status, title: '看不到' }))
  expect(await screen.findByText(way)).toBeVisible()
  expect(screen.queryByRole('button', { name: '重新读取' })).toBeNull()
  expect(screen.getByRole('link', { name: '回到首页' })).toHaveAttribute('href', '/')
})

test('what was read stays when it can no longer be read, and only what may pass can be asked again', async () => {
  reading('读到了', new Problem({ status: 503, title: '服务正在恢复' }), new Problem({ status: 403, title: '没有权限' }))
  await screen.findByText('读到了')
  await userEvent.click(screen.getByRole('button', { name: '刷新' }))
  await userEvent.click(await screen.findByRole('button', { name: '重新读取' }))
  expect(await screen.findByText(/没有权限，显示的是/)).toBeVisible()
  expect(screen.getByText('读到了')).toBeVisible()
  expect(screen.queryByRole('button', { name: '重新读取' })).toBeNull()
})
