import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Route, Routes } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { open, services, type Shapes } from '../test/house'
import { Component } from './SimilarityPage'

afterEach(() => vi.unstubAllGlobals())

const report = { id: 'r1', organisationName: '青石街道党工委', secretaryName: '沈若棠', version: 1 }
const passage = (text: string, otherText?: string) => ({ start: 0, end: text.length, text, otherText })
const match = (fields: Partial<Shapes['MatchView']>): Shapes['MatchView'] => ({ ownEarlier: false, year: 2026, share: 0.12, passages: [], ...fields })
const show = (similarity: Shapes['SimilarityView'], at = '/reports/r1/similarity?version=1') => {
  services({ 'GET /api/reports/r1': report, 'GET /api/reports/r1/versions/1/similarity': similarity, 'GET /api/reports/r1/versions/1': { text: '' } })
  open(<Routes><Route path="/reports/:id/similarity" element={<Component />} /></Routes>, at)
}

test('one sentence says how much stands elsewhere, and both passages stand side by side', async () => {
  show({ ready: true, share: 0.12, repeatedShare: 0.05, matches: [
    match({ organisationName: '望桥街道党工委', passages: [passage('街道办结诉求', '乡镇办结诉求')] }),
    match({ ownEarlier: true, year: 2025, share: 0.05, passages: [passage('每周例会调度', '每周例会调度一次')] }),
  ] })
  expect(await screen.findByText('这份报告有 12% 的文字也出现在其他单位的 1 份报告里，另有 5% 与本单位往年的报告相同。')).toBeVisible()
  expect(screen.getByText('街道办结诉求')).toBeVisible()
  expect(screen.getByText('乡镇办结诉求')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '下一段 ›' }))
  expect(await screen.findByText('每周例会调度一次')).toBeVisible()
  expect(screen.getByRole('heading', { name: '本单位 2025 年的报告', level: 2 })).toBeVisible()
})

test('who may not see the other text is told so', async () => {
  show({ ready: true, share: 0.12, repeatedShare: 0, matches: [match({ passages: [passage('街道办结诉求')] })] })
  expect(await screen.findByText('看不到对方原文。')).toBeVisible()
  expect(screen.getByText('是哪个单位、原文怎样，只有审核部门和领导看得到。')).toBeVisible()
})

test('nothing is claimed while the index is being built', async () => {
  show({ ready: false, share: 0, repeatedShare: 0, matches: [] })
  expect(await screen.findByText('查重库还在建立')).toBeVisible()
  expect(screen.queryByText(/没有发现/)).toBeNull()
})
