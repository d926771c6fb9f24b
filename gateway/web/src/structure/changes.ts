import type { SectionKind } from '../shared/words'
import { at, type Place, type Section } from './bounds'
import type { Desk } from './editing'
import { addItem, mergeItems, moveItem, removeItem, retypeItem, splitItem } from './items'
import { byCharacter, byMark, type Edge, edgeWords, type Span } from './places'
import { addSection, mergeSections, moveSection, nameSection, removeSection, retypeSection, splitSection } from './sections'
import { unclaimed } from './unclaimed'

/** What a person may do to the item or the section that is chosen, or with the passage that is marked. */
export type Change =
  | { kind: 'move'; edge: Edge; to: number }
  | { kind: 'nudge'; edge: Edge; by: 1 | -1; unit: 'character' | 'clause' }
  | { kind: 'here'; edge: Edge }
  | { kind: 'merge'; by: 1 | -1 }
  | { kind: 'split' }
  | { kind: 'retype'; to: SectionKind }
  | { kind: 'name'; words: string | null }
  | { kind: 'remove' }
  | { kind: 'item' }
  | { kind: 'section' }

/** The sections after it, what is chosen and marked then, and what to say; or why it cannot be. */
export type Answer = { sections: Section[]; chosen?: Place; mark?: Span; told: string } | { refused: string }
type Then = { told: string; chosen?: Place; mark?: Span }

const answer = (sections: Section[] | undefined, refused: string, then: (sections: Section[]) => Then): Answer =>
  (sections ? { sections, ...then(sections) } : { refused })

const refusals = {
  edge: '不能再移了：再移就没有文字，或者越出了所在的部分',
  border: '不能再移了：再移就没有文字；要去掉边界，请用合并',
  point: '请先在原文里点一下要拆开的地方，前后都要有文字',
}

export function changed(desk: Desk, change: Change): Answer {
  const { text, sections, chosen, mark } = desk
  if (change.kind === 'item' || change.kind === 'section') return added(desk, change.kind)
  if (!chosen) return { refused: '请先选一条，或者选一个部分' }
  const span = chosen.item === undefined ? sections[chosen.section] : sections[chosen.section].items[chosen.item]
  if (change.kind === 'here') {
    return mark ? changed(desk, { kind: 'move', edge: change.edge, to: mark[change.edge] }) : { refused: '请先在原文里点一下要移到的地方' }
  }
  if (change.kind === 'nudge') {
    const { edge, by } = change
    return changed(desk, { kind: 'move', edge, to: change.unit === 'character' ? byCharacter(text, span[edge], by) : byMark(text, edge, span[edge], by) })
  }
  return chosen.item === undefined ? toSection(desk, chosen.section, change) : toItem(desk, chosen.section, chosen.item, change)
}

type Direct = Exclude<Change, { kind: 'item' | 'section' | 'here' | 'nudge' }>

function toItem({ text, sections, mark }: Desk, section: number, item: number, change: Direct): Answer {
  const span = sections[section].items[item]
  switch (change.kind) {
    case 'move':
      return answer(moveItem(text, sections, section, item, change.edge, change.to), refusals.edge,
        after => ({ chosen: { section, item }, told: edgeWords(text, after[section].items[item], change.edge) }))
    case 'merge': {
      const first = change.by > 0 ? item : item - 1
      return answer(mergeItems(text, sections, section, first), `这一部分里${change.by > 0 ? '后' : '前'}面没有别的条`,
        () => ({ chosen: { section, item: first }, told: `已合并为第 ${first + 1} 条` }))
    }
    case 'split':
      return answer(mark && splitItem(text, sections, section, item, mark.start), refusals.point,
        () => ({ chosen: { section, item: item + 1 }, told: `已拆成第 ${item + 1} 条和第 ${item + 2} 条` }))
    case 'retype':
      return answer(retypeItem(text, sections, section, item, change.to), '这一条已经是这一类',
        after => ({ chosen: at(after, span.start), told: '已改类别' }))
    case 'remove':
      return answer(removeItem(text, sections, section, item), '', after => ({ chosen: nearestTo(after, section, item), mark: span, told: '文字还在，不再算作一条' }))
    case 'name': return { refused: '请先选一个部分' }
  }
}

/** Where an item was: the one that stands there now, or else the last; the section where none is left. */
const nearestTo = (sections: Section[], section: number, item: number): Place =>
  (sections[section].items.length ? { section, item: Math.min(item, sections[section].items.length - 1) } : { section })

function toSection({ text, sections, mark }: Desk, section: number, change: Direct): Answer {
  const lost = (after: Section[]) => {
    const gone = itemsIn(sections) - itemsIn(after)
    return gone > 0 ? `，其中 ${gone} 条不再算作一条` : ''
  }
  switch (change.kind) {
    case 'move':
      return answer(moveSection(text, sections, section, change.edge, change.to), refusals.border,
        after => ({ chosen: { section }, told: edgeWords(text, after[section], change.edge) + lost(after) }))
    case 'merge': {
      const first = change.by > 0 ? section : section - 1
      return answer(mergeSections(text, sections, first), `${change.by > 0 ? '后' : '前'}面没有别的部分`,
        after => ({ chosen: { section: first }, told: `已合并为一个部分${lost(after)}` }))
    }
    case 'split':
      return answer(mark && splitSection(text, sections, section, mark.start), refusals.point,
        () => ({ chosen: { section: section + 1 }, told: '已拆成两个部分，请选后一部分的类别' }))
    case 'retype':
      return answer(retypeSection(text, sections, section, change.to), '这一部分已经是这一类', after => ({ chosen: { section }, told: `已改类别${lost(after)}` }))
    case 'name':
      return answer(nameSection(text, sections, section, change.words), '这一部分的原文里没有这个标题', () => ({ chosen: { section }, told: change.words ? '已设标题' : '已去掉标题' }))
    case 'remove':
      return answer(removeSection(text, sections, section), '至少要有一个部分', after => ({ told: `文字还在，不再属于任何部分${lost(after)}` }))
  }
}

function added(desk: Desk, kind: 'item' | 'section'): Answer {
  const { text, sections } = desk
  const span = unclaimed(desk)
  if (!span) return { refused: '请先在原文里选中还不属于任何一条的文字' }
  const then = (after: Section[]) => ({ chosen: at(after, span.start), told: kind === 'item' ? '已设为一条' : '已设为一个部分，请选类别' })
  return kind === 'item'
    ? answer(addItem(text, sections, span), '选中的文字要在同一个部分里（“其他”除外），并且不属于别的条', then)
    : answer(addSection(text, sections, span), '选中的文字已经属于某个部分', then)
}

const itemsIn = (sections: Section[]) => sections.reduce((sum, { items }) => sum + items.length, 0)
