import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { aTask, open, problem, services } from '../test/house'
import { Component as InboxPage } from './InboxPage'

afterEach(() => vi.unstubAllGlobals())

test('a row is one link that names whose report it is and how late, and leads to the task', async () => {
  services({ 'GET /api/tasks?scope=mine': [aTask()], 'GET /api/tasks?scope=group': [aTask()], 'GET /api/tasks?scope=done': [] })
  open(<InboxPage />, '/tasks')
  const link = await screen.findByRole('link', { name: '青石街道党工委 沈若棠，审核述职报告，逾期 1 个工作日' })
  expect(link).toHaveAttribute('href', '/tasks/t1')
  expect(within(link.closest('tr')!).getByText('红灯，')).toBeInTheDocument()
  expect(document.title).toBe('待办（1） · 述评')
})

test('with nothing of my own, what nobody has taken yet is shown', async () => {
  services({ 'GET /api/tasks?scope=mine': [], 'GET /api/tasks?scope=group': [aTask({ actions: ['claim'] })], 'GET /api/tasks?scope=done': [] })
  open(<InboxPage />, '/tasks')
  expect(await screen.findByText('民政局审核员')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: /^我的/ }))
  expect(await screen.findByText('您手上没有待办')).toBeVisible()
})

test('a failed read says so with its trace number and can be repeated', async () => {
  const down = problem(503, { title: '服务正在恢复，请稍后再试', traceId: '7c1e' })
  services({ 'GET /api/tasks': down })
  open(<InboxPage />, '/tasks')
  expect(await screen.findByText('跟踪号 7c1e')).toBeVisible()
  services({ 'GET /api/tasks?scope=mine': [aTask()], 'GET /api/tasks': [] })
  await userEvent.click(screen.getByRole('button', { name: '重新读取' }))
  expect(await screen.findByRole('link', { name: /青石街道党工委/ })).toBeVisible()
})
