import { useQuery } from '@tanstack/react-query'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { handleKey } from '../shared/commands'
import type { Structure } from '../shared/ReportText'
import { open, problem, services } from '../test/house'
import { ExaminedText } from './ExaminedText'
import { type Finding, versionFindingsQuery } from './queries'
import { useReading } from './useReading'

const text = '小巷子里抓党建\n一、存在的不足\n一是覆盖不够，xx家未建。二是凝聚力不强。'
const placed = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const item = (no: number, words: string) => ({ no, text: words, ...placed(words) })
const structure: Structure = {
  title: '小巷子里抓党建', subtitle: '', achievements: [], shortcomings: [], causes: [], plan: [], lastYear: [], planPreamble: '', watermarks: [], placeholders: 1,
  placeholderPlaces: [], watermarkPlaces: [], confidence: 'CERTAIN',
  sections: [{ kind: 'SHORTCOMINGS', heading: '存在的不足', start: 8, end: text.length, preamble: '', confidence: 'CERTAIN', items: [item(1, '覆盖不够，xx家未建'), item(2, '凝聚力不强')] }],
}
const found = (rule: string, severity: Finding['severity'], title: string, ...words: string[]): Finding =>
  ({ rule, severity, title, message: `${title}。`, why: `${title}会被退回。`, advice: `请改正${title}。`, places: words.map(placed) })
const findings = [
  found('placeholders', 'BLOCKING', '占位符未填写', 'xx'),
  found('vague', 'HINT', '不够具体', '覆盖不够，xx家', '凝聚力'),
  found('length', 'WARNING', '篇幅不合要求'),
]

afterEach(() => vi.unstubAllGlobals())

function Page() {
  const query = useQuery(versionFindingsQuery('r1', 1))
  return <ExaminedText text={text} title={structure.title} structure={structure} query={query} similarity="/reports/r1/similarity?version=1" reading={useReading(structure, query.data?.findings)} />
}
const show = async (answer: object = { characters: 30, problemShare: 40, findings }) => {
  services({ 'GET /api/reports/r1/versions/1/findings': answer })
  open(<Page />)
  await waitFor(() => expect(document.querySelector('.skeleton')).toBeNull())
}
const press = (code: string) => fireEvent(window, new KeyboardEvent('keydown', { code }))
const lit = () => [...document.querySelectorAll('.passage-lit')].map(each => each.textContent).join('')
const chosen = () => document.querySelector('.finding-chosen')?.textContent

test('a finding chosen in the margin lights its passage and explains itself, and a passage its finding', async () => {
  await show()
  await screen.findByRole('heading', { name: '审核提示 3 · 阻断 1' })
  await userEvent.click(screen.getByRole('button', { name: /占位符未填写/ }))
  expect(lit()).toBe('xx')
  expect(screen.getByText('为什么：占位符未填写会被退回。')).toBeVisible()
  await userEvent.click(screen.getByText('凝聚力'))
  expect(chosen()).toContain('不够具体')
  expect(chosen()).toContain('第 2/2 处')
})

test('where passages overlap the heaviest is seen, and pressing again goes on to the next', async () => {
  await show()
  const blank = await screen.findByText('xx')
  expect(blank).toHaveClass('passage-blocking')
  await userEvent.click(blank)
  expect(chosen()).toContain('占位符未填写')
  await userEvent.click(screen.getByText('xx'))
  expect(chosen()).toContain('不够具体')
  expect(lit()).toBe('覆盖不够，xx家')
})

test('] goes through the places, what has none first, and back with [', async () => {
  await show()
  await screen.findByText('xx')
  const listen = (event: KeyboardEvent) => { handleKey(event, true) }
  window.addEventListener('keydown', listen)
  press('BracketRight')
  expect(await screen.findByText('为什么：篇幅不合要求会被退回。')).toBeVisible()
  press('BracketRight')
  await screen.findByText('第 1/2 处')
  press('BracketRight')
  await screen.findByText('为什么：占位符未填写会被退回。')
  expect(lit()).toBe('xx')
  press('BracketLeft')
  await screen.findByText('第 1/2 处')
  window.removeEventListener('keydown', listen)
})

test('one severity alone can be looked at', async () => {
  await show()
  await userEvent.click(await screen.findByRole('button', { name: /阻断 1/ }))
  expect(screen.queryByText('不够具体。')).toBeNull()
  expect(screen.getByText('凝聚力不强', { selector: '.item' })).toBeVisible()
})

test('an item chosen in the outline is lit in the text, whose words stand as they were handed in', async () => {
  await show({ characters: 30, problemShare: 40, findings: [] })
  expect(await screen.findByText('没有提示。')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '2. 凝聚力不强' }))
  expect(document.querySelectorAll('.item-chosen')).toHaveLength(1)
  expect(document.querySelector('.item-chosen')).toHaveTextContent('凝聚力不强')
  expect(document.querySelector('.report-text')).toHaveTextContent('小巷子里抓党建一、存在的不足一是覆盖不够，xx家未建。二是凝聚力不强。')
})

test('what was copied leads to where it also stands', async () => {
  await show({ characters: 30, problemShare: 40, findings: [...findings, found('copied-passage', 'WARNING', '与其他报告相同', '凝聚力不强')] })
  await userEvent.click(await screen.findByRole('button', { name: /占位符未填写/ }))
  expect(screen.queryByRole('link', { name: '看相同的段落' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: /与其他报告相同/ }))
  expect(screen.getByRole('link', { name: '看相同的段落' })).toHaveAttribute('href', '/reports/r1/similarity?version=1')
})

test('findings that cannot be read leave the text readable', async () => {
  await show(problem(403, { title: '您没有权限看审核提示' }))
  expect(within(await screen.findByRole('alert')).getByText('您没有权限看审核提示')).toBeVisible()
  expect(screen.getByText('xx')).toHaveClass('placeholder')
})
