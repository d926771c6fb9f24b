import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Changes } from './Changes'
import type { Change } from './queries'

const passage = (text: string, no = 1) => ({ kind: 'PLAN' as const, no, text, start: no * 10, end: no * 10 + text.length })
const changes: Change[] = [
  { kind: 'CHANGED', moved: false, before: passage('年底前完成'), after: passage('六月底前完成'), pieces: [{ kind: 'REMOVED', text: '年' }, { kind: 'ADDED', text: '六月' }, { kind: 'KEPT', text: '底前完成' }] },
  { kind: 'UNCHANGED', moved: false, before: passage('每月到场一次', 2), after: passage('每月到场一次', 2), pieces: [{ kind: 'KEPT', text: '每月到场一次' }] },
]

test('what was added and taken out is marked, and the unchanged stands on demand', async () => {
  render(<Changes changes={changes} unit="条" />)
  expect(screen.getByRole('status').textContent).toBe('修改 1 条，其余 1 条未改。')
  expect(screen.getByText('六月').tagName).toBe('INS')
  expect(screen.getByText('年').tagName).toBe('DEL')
  expect(screen.queryByText('每月到场一次')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '全部显示' }))
  expect(screen.getByText('每月到场一次')).toBeTruthy()
})
