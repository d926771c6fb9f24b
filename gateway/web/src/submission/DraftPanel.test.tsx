import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { open, services, type Shapes } from '../test/house'
import { DraftPanel } from './DraftPanel'

afterEach(() => vi.unstubAllGlobals())

const text = '抓基层\n一、工作成效\n一是落实3会1课，本文来自范文网。'
const at = (words: string, replacement?: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, replacement })
const draft: Shapes['DraftView'] = {
  title: '抓基层', text, revision: 1, structureState: 'READ', updatedAt: '2026-11-20T01:00:00Z', updatedBy: 'sec', updatedByName: '沈若棠',
  structure: {
    title: '抓基层', achievements: [], shortcomings: [], causes: [], plan: [], lastYear: [], planPreamble: '', watermarks: [], placeholders: 0,
    placeholderPlaces: [], watermarkPlaces: [], confidence: 'GUESSED', question: '只认出一个部分，是否还有别的部分？', sections: [],
  },
}
const report: Shapes['ReportDetail'] = {
  id: 'r1', cycleId: 'c1', cycle: { name: '2026 年度', submission: '2026-12-01' }, organisation: 'qingshi', organisationName: '青石街道党工委', secretary: 'sec',
  secretaryName: '沈若棠', sector: 'STREET', level: 'TOWNSHIP', status: 'DRAFT', version: 0, versions: [], actions: ['upload', 'submit'], draft,
}
const finding = (rule: string, severity: Shapes['Finding']['severity'], title: string, place: object) =>
  ({ rule, severity, title, message: `${title}。`, why: '会被退回。', advice: '请删去。', places: [place] })
const answers = {
  'GET /api/routing': { departments: [] },
  'GET /api/reports/r1/draft/findings': {
    characters: 20, problemShare: 0,
    findings: [finding('watermarks', 'BLOCKING', '文库网站痕迹', at('本文来自范文网', '')), finding('respelling', 'WARNING', '变写字词', at('3会1课', '三会一课'))],
  },
}

test('what blocks is named before handing in, and leads to its passage', async () => {
  services(answers)
  open(<DraftPanel report={report} />)
  expect(await screen.findByText('有 1 条阻断提示，处理后才能报送')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '看原文（1 处）' }))
  expect(document.querySelector('.passage-lit')).toHaveTextContent('本文来自范文网')
})

test('what would be replaced is shown, and only what is ticked is put right', async () => {
  const sent = services({ ...answers, 'POST /api/reports/r1/draft/cleaning?revision=1': draft })
  open(<DraftPanel report={report} />)
  expect(await screen.findByText('三会一课', { selector: 'ins' })).toBeVisible()
  expect(screen.getByText('本文来自范文网', { selector: 'del' })).toBeVisible()
  await userEvent.click(screen.getByRole('checkbox', { name: '变写字词（1 处）' }))
  await userEvent.click(screen.getByRole('button', { name: '同意并清理（1 处）' }))
  await waitFor(() => expect(sent).toEqual([{ to: 'POST /api/reports/r1/draft/cleaning', body: { rules: ['watermarks'] } }]))
})

test('where the reading is a guess the page asks, until it is answered', async () => {
  services(answers)
  open(<DraftPanel report={report} />)
  expect(screen.getByText('只认出一个部分，是否还有别的部分？')).toBeVisible()
  expect(screen.getByRole('link', { name: '看原文并校正' })).toHaveAttribute('href', '/reports/r1/structure')
  await userEvent.click(screen.getByRole('button', { name: '识别得对' }))
  expect(screen.queryByText('只认出一个部分，是否还有别的部分？')).toBeNull()
})
