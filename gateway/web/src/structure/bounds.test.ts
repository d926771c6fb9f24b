import { expect, test } from 'vitest'
import { counted, opened, type Section, toForm } from './bounds'
import { changed, type Change } from './changes'
import { dirty, open, reduce } from './editing'
import { find, says, type Span, splits } from './places'
import { structure, text } from '../test/report'
import { kinds } from './useKeys'

/** What the service's StructureForm would refuse. */
function refusals(words: string, sections: Section[]) {
  const errors: string[] = []
  const place = (at: string, { start, end }: Span, floor: number, ceiling: number) => {
    const before = errors.length
    if (start < 0 || start >= ceiling || splits(words, start)) errors.push(`${at}/start`)
    else if (start < floor) errors.push(`${at}/start before`)
    if (end <= start || end > ceiling || splits(words, end)) errors.push(`${at}/end`)
    return errors.length === before
  }
  if (sections.length === 0 || sections.length > 200) errors.push('#/sections')
  let floor = 0
  toForm(sections).sections.forEach((section, i) => {
    const at = `#/sections/${i}`
    if (!place(at, section, floor, words.length)) return
    floor = section.end
    if (section.heading && (section.heading.length > 200 || !find(words, section, section.heading))) errors.push(`${at}/heading`)
    if (section.kind === 'OTHER' && section.items.length) errors.push(`${at}/items`)
    let last = section.start
    section.items.forEach((item, j) => {
      if (place(`${at}/items/${j}`, item, last, section.end)) last = item.end
      if (!says(words, item)) errors.push(`${at}/items/${j}`)
    })
  })
  return errors
}

/** Numbers that look like chance and are the same every time. */
function chance(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const odd = `𠮷野街道😀 述职\r\n${text.replace('覆盖不广', '覆盖\u200b不广𠮷').replace('下步打算', '下步　打算')}\n\n　　 🙂\n`

function anyChange(random: (below: number) => number, length: number): Change {
  const edge = random(2) ? 'start' as const : 'end' as const
  const by = random(2) ? 1 as const : -1 as const
  return ([
    { kind: 'move', edge, to: random(length + 20) - 10 },
    { kind: 'nudge', edge, by, unit: random(2) ? 'character' : 'clause' },
    { kind: 'here', edge },
    { kind: 'merge', by },
    { kind: 'split' },
    { kind: 'retype', to: kinds[random(kinds.length)] },
    { kind: 'name', words: random(2) ? null : '下步打算' },
    { kind: 'remove' },
    { kind: 'item' },
    { kind: 'section' },
  ] satisfies Change[])[random(10)]
}

const itemsIn = ({ sections }: { sections: Section[] }) => sections.reduce((sum, { items }) => sum + items.length, 0)

/** No change to an item takes another one away. */
function gained(change: Change) {
  if (change.kind === 'split' || change.kind === 'item') return 1
  return change.kind === 'merge' || change.kind === 'remove' || (change.kind === 'retype' && change.to === 'OTHER') ? -1 : 0
}

test.each([['a report', text], ['an odd one', odd]])('whatever is done to %s, the service could take it', (_, words) => {
  const shift = words.indexOf('一、工作成效') - text.indexOf('一、工作成效')
  const moved = { ...structure, sections: structure.sections.map(each => ({ ...each, start: each.start + shift, end: each.end + shift, items: each.items.map(item => ({ ...item, start: item.start + shift, end: item.end + shift })) })) }
  let made = 0
  for (let seed = 1; seed <= 300; seed++) {
    const random = chance(seed)
    let desk = open(words, moved)
    expect(refusals(words, desk.sections)).toEqual([])
    for (let step = 0; step < 40; step++) {
      const section = random(desk.sections.length)
      const { items } = desk.sections[section]
      desk = reduce(desk, { type: 'choose', place: { section, ...(items.length > 0 && random(3) > 0 && { item: random(items.length) }) } })
      const start = random(words.length)
      desk = reduce(desk, { type: 'mark', mark: { start, end: random(2) ? start : Math.min(words.length, start + random(30)) } })
      const change = anyChange(random, words.length)
      const before = desk
      desk = reduce(desk, { type: 'change', change })
      expect(refusals(words, desk.sections), `${seed} ${step} ${JSON.stringify(change)}`).toEqual([])
      if (desk.sections === before.sections) continue
      made++
      expect(desk.chosen === undefined || desk.sections[desk.chosen.section] !== undefined).toBe(true)
      if (before.chosen?.item !== undefined) expect(itemsIn(desk) - itemsIn(before), JSON.stringify(change)).toBe(gained(change))
      expect(reduce(desk, { type: 'undo' }).sections).toBe(before.sections)
    }
    while (desk.past.length) desk = reduce(desk, { type: 'undo' })
    expect(dirty(desk)).toBe(false)
  }
  expect(made).toBeGreaterThan(2_000)
})

test('what was read and cannot be given back as it is, is set right when it is opened', () => {
  const [first, second] = structure.sections
  const broken = [
    { ...first, end: second.start + 5, items: [...first.items, { no: 3, text: '', start: first.end, end: second.start + 2 }] },
    { ...second, start: second.start - 3, kind: 'OTHER' as const },
    { ...second, start: text.length, end: text.length + 9 },
  ]
  const sections = opened(text, { ...structure, sections: broken })
  expect(refusals(text, sections)).toEqual([])
  expect(sections).toHaveLength(2)
})

test('nothing changed is nothing to save, and the counts follow the items', () => {
  const desk = open(text, structure)
  expect(dirty(desk)).toBe(false)
  expect(counted(desk.sections)).toBe('工作成效 2 条，主要不足 3 条，原因分析 1 条，下步打算 2 条')
  expect('refused' in changed(desk, { kind: 'split' })).toBe(true)
})
