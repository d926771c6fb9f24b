import { expect, test } from 'vitest'
import { remarksOf } from './useQuote'

const quotes = [{ start: 10, end: 14, quote: '学习不够' }, { start: 20, end: 50, quote: '两新组织党的组织和党的工作覆盖质量不高，规范化率只有百分之六十一' }]

test('a line that names its passage is a remark on that passage', () => {
  const opinion = '1. “学习不够”：请写次数\n2. 总体较好\n3. “两新组织党的组织和党的工作覆盖质量不高，规范化率…”：请写原因'
  expect(remarksOf(opinion, quotes)).toEqual([{ ...quotes[0], text: '请写次数' }, { ...quotes[1], text: '请写原因' }])
})

test('a passage taken out of the opinion again, or without words, is no remark', () => {
  expect(remarksOf('1. 总体较好\n2. “学习不够”：', quotes)).toEqual([])
  expect(remarksOf('1. 总体较好', undefined)).toEqual([])
})

test('a passage of two paragraphs is named in one line', () => {
  const passage = { start: 0, end: 9, quote: '守土有责\n一是签订' }
  expect(remarksOf('1. “守土有责 一是签订”：请写明哪几个村', [passage])).toEqual([{ ...passage, text: '请写明哪几个村' }])
})
