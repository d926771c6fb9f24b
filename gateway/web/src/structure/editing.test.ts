import { expect, test } from 'vitest'
import type { Change } from './changes'
import { type Desk, open, reduce } from './editing'
import { span, structure, text } from '../test/report'

const desk = (words?: string) => open(text, structure, words === undefined ? undefined : span(words).start)
const act = (from: Desk, ...changes: Change[]) => changes.reduce((now, change) => reduce(now, { type: 'change', change }), from)
const at = (from: Desk, words: string, length = 0) => reduce(from, { type: 'mark', mark: { start: span(words).start, end: span(words).start + length } })
const told = ({ sections }: Desk) => sections.map(({ kind, heading, items }) => [kind, heading, ...items.map(item => text.slice(item.start, item.end))])
const shortcomings = ({ sections }: Desk) => told({ sections: sections.filter(({ kind }) => kind === 'SHORTCOMINGS') } as Desk)

test('two items become one, with whatever stands between them', () => {
  const merged = act(desk('学习不够'), { kind: 'merge', by: 1 })
  expect(shortcomings(merged)).toEqual([['SHORTCOMINGS', '主要不足', '学习不够；二是覆盖不广', '品牌不响']])
  expect(merged.chosen).toEqual({ section: 1, item: 0 })
  expect(act(desk('学习不够'), { kind: 'merge', by: -1 }).told).toBe('这一部分里前面没有别的条')
})

test('one item becomes two where the cursor stands, and the second is chosen', () => {
  const split = act(at(desk('抓基层'), '，建阵地'), { kind: 'split' })
  expect(told(split)[0]).toEqual(['ACHIEVEMENTS', '工作成效', '抓班子', '抓基层', '，建阵地'])
  expect(split.chosen).toEqual({ section: 0, item: 2 })
  expect(act(at(desk('抓基层'), '加强学习'), { kind: 'split' }).told).toBe('请先在原文里点一下要拆开的地方，前后都要有文字')
})

test('an edge goes on by characters and by clauses, and the neighbour in its way gives way', () => {
  const on = act(desk('学习不够'), { kind: 'nudge', edge: 'end', by: 1, unit: 'character' }, { kind: 'nudge', edge: 'end', by: 1, unit: 'clause' })
  expect(shortcomings(on)[0].slice(2)).toEqual(['学习不够；', '覆盖不广', '品牌不响'])
  const moved = act(desk('学习不够'), { kind: 'move', edge: 'end', to: span('不广').start })
  expect(shortcomings(moved)[0].slice(2)).toEqual(['学习不够；二是覆盖', '不广', '品牌不响'])
  const back = act(desk('抓基层'), { kind: 'nudge', edge: 'end', by: -1, unit: 'clause' })
  expect(told(back)[0].slice(2)).toEqual(['抓班子', '抓基层'])
  expect(act(desk('学习不够'), { kind: 'move', edge: 'end', to: span('三、').start }).told).toContain('不能再移了')
})

test('an item about something else gets a section of its own, from behind what closes the one before it', () => {
  const moved = act(desk('覆盖不广'), { kind: 'retype', to: 'PLAN' })
  expect(told(moved).slice(1, 4)).toEqual([
    ['SHORTCOMINGS', '主要不足', '学习不够'], ['PLAN', null, '覆盖不广'], ['SHORTCOMINGS', null, '品牌不响'],
  ])
  const { start, end } = moved.sections[2]
  expect(text.slice(start, end)).toBe('二是覆盖不广。')
  expect(moved.chosen).toEqual({ section: 2, item: 0 })
})

test('where a section of that kind without a heading adjoins, the border between the two moves', () => {
  const moved = act(desk('品牌不响'), { kind: 'retype', to: 'CAUSES' })
  expect(told(moved).slice(1, 3)).toEqual([['SHORTCOMINGS', '主要不足', '学习不够', '覆盖不广'], ['CAUSES', null, '品牌不响', '抓得不紧']])
  const back = act(reduce(moved, { type: 'choose', place: { section: 2, item: 0 } }), { kind: 'retype', to: 'SHORTCOMINGS' })
  expect(told(back).slice(1, 3)).toEqual([['SHORTCOMINGS', '主要不足', '学习不够', '覆盖不广', '品牌不响'], ['CAUSES', null, '抓得不紧']])
})

test('what is something else altogether is no item', () => {
  const other = act(desk('抓班子'), { kind: 'retype', to: 'OTHER' })
  expect(told(other).slice(0, 3)).toEqual([['ACHIEVEMENTS', '工作成效'], ['OTHER', null], ['ACHIEVEMENTS', null, '抓基层，建阵地']])
})

test('text that belongs to no item becomes one: what is marked, or what stands around the cursor', () => {
  const removed = act(desk('覆盖不广'), { kind: 'remove' })
  expect(shortcomings(removed)[0].slice(2)).toEqual(['学习不够', '品牌不响'])
  expect(shortcomings(act(removed, { kind: 'item' }))).toEqual(shortcomings(desk()))
  const around = act(at(desk(), '今年有以下'), { kind: 'item' })
  expect(shortcomings(around)[0][2]).toBe('今年有以下不足。一是')
  expect(act(at(desk(), '学习不够', 3), { kind: 'item' }).told).toContain('不属于别的条')
  expect(act(at(desk(), '以上报告', 4), { kind: 'item' }).told).toContain('要在同一个部分里')
})

test('a section splits at the cursor, where a line like a heading becomes its heading', () => {
  const split = act(at(reduce(desk(), { type: 'choose', place: { section: 1 } }), '二是覆盖'), { kind: 'split' })
  expect(told(split).slice(1, 3)).toEqual([['SHORTCOMINGS', '主要不足', '学习不够'], ['SHORTCOMINGS', null, '覆盖不广', '品牌不响']])
  const merged = act(reduce(desk(), { type: 'choose', place: { section: 2 } }), { kind: 'merge', by: 1 })
  expect(told(merged)[2]).toEqual(['CAUSES', null, '抓得不紧', '加强学习', '扩大覆盖'])
  const again = act(at(merged, '三、下步打算'), { kind: 'split' })
  expect(told(again).slice(2)).toEqual([['CAUSES', null, '抓得不紧'], ['CAUSES', '下步打算', '加强学习', '扩大覆盖']])
})

test('a border takes whole items along, and never cuts through one', () => {
  const chosen = reduce(desk(), { type: 'choose', place: { section: 2 } })
  const up = act(chosen, { kind: 'move', edge: 'start', to: span('牌不响').start })
  expect(told(up).slice(1, 3)).toEqual([['SHORTCOMINGS', '主要不足', '学习不够', '覆盖不广'], ['CAUSES', null, '品牌不响', '抓得不紧']])
  expect(text.slice(up.sections[2].start)).toMatch(/^三是品牌不响/)
  const down = act(chosen, { kind: 'move', edge: 'end', to: span('强学习').start })
  expect(told(down).slice(2)).toEqual([['CAUSES', null, '抓得不紧', '加强学习'], ['PLAN', null, '扩大覆盖']])
})

test('a section loses its heading, gets another, becomes 其他 without items, or none at all', () => {
  const chosen = reduce(desk(), { type: 'choose', place: { section: 1 } })
  expect(told(act(chosen, { kind: 'name', words: null }))[1][1]).toBeNull()
  expect(told(act(chosen, { kind: 'name', words: '今年有以下不足' }))[1][1]).toBe('今年有以下不足')
  const other = act(chosen, { kind: 'retype', to: 'OTHER' })
  expect(other.told).toBe('已改类别，其中 3 条不再算作一条')
  expect(told(act(chosen, { kind: 'remove' }))).toHaveLength(3)
  const closing = act(at(desk(), '以上报告', 9), { kind: 'section' })
  expect(closing.sections.at(-1)).toMatchObject({ kind: 'OTHER', ...span('以上报告，请审阅。') })
  expect(closing.chosen).toEqual({ section: 4 })
})

test('a drag is undone at once, other changes one by one, and done again', () => {
  const drag = (from: Desk, words: string) => reduce(from, { type: 'change', stroke: 7, change: { kind: 'move', edge: 'end', to: span(words).start } })
  const dragged = drag(drag(desk('学习不够'), '覆盖不广'), '不广')
  const both = act(dragged, { kind: 'merge', by: 1 })
  const once = reduce(both, { type: 'undo' })
  expect(once.sections).toEqual(dragged.sections)
  const twice = reduce(once, { type: 'undo' })
  expect(twice.sections).toBe(twice.saved)
  expect(reduce(reduce(twice, { type: 'redo' }), { type: 'redo' }).sections).toEqual(both.sections)
})

test('the doubt goes with the first change, and the steps go from item to item', () => {
  expect(desk().sections[1].question).toBe('原因是从这里开始的吗？')
  expect(act(desk('学习不够'), { kind: 'merge', by: 1 }).sections[1].question).toBeUndefined()
  const first = reduce(desk(), { type: 'step', by: 1 })
  expect(first.chosen).toEqual({ section: 0, item: 0 })
  expect(reduce(reduce(first, { type: 'step', by: 1 }), { type: 'step', by: 1 }).chosen).toEqual({ section: 1, item: 0 })
  const head = open(text, structure, span('二、主').start)
  expect(head.chosen).toEqual({ section: 1 })
  expect(reduce(head, { type: 'step', by: 1 }).chosen).toEqual({ section: 1, item: 0 })
  expect(reduce(head, { type: 'step', by: -1 }).chosen).toEqual({ section: 0, item: 1 })
})
