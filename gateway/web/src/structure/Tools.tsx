import Button from 'antd/es/button'
import { sectionKinds } from '../shared/words'
import type { Change } from './changes'
import { EdgeTools } from './EdgeTools'
import { type Action, type Desk } from './editing'
import { kinds } from './useKeys'

/** What may be done with the item or section that is chosen, and with text that belongs to none; each button names its key. */
export function Tools({ desk, dispatch, onChange }: { desk: Desk; dispatch: (action: Action) => void; onChange: (change: Change) => void }) {
  const { sections, chosen, mark, text } = desk
  const section = chosen && sections[chosen.section]
  const item = chosen?.item
  const word = item === undefined ? '部分' : '条'
  const marked = mark && mark.start < mark.end ? text.slice(mark.start, mark.end).trim().replace(/\s+/g, ' ') : undefined
  return (
    <aside className="tools panel" aria-label="校正工具">
      <div className="pane-head">
        <h2>{section ? `${sectionKinds[section.kind]}${item === undefined ? '（整个部分）' : ` 第 ${item + 1} 条`}` : '请选一条或一个部分'}</h2>
        <span className="row">
          <button type="button" className="link" title="K" onClick={() => dispatch({ type: 'step', by: -1 })}>‹ 上一条</button>
          <button type="button" className="link" title="J" onClick={() => dispatch({ type: 'step', by: 1 })}>下一条 ›</button>
        </span>
      </div>
      {section
        ? (
          <>
            <div className="kinds" role="group" aria-label="类别">
              {kinds.map((kind, at) => (
                <button key={kind} type="button" aria-pressed={kind === section.kind} onClick={() => onChange({ kind: 'retype', to: kind })}>
                  {sectionKinds[kind]}<kbd aria-hidden="true">{at + 1}</kbd>
                </button>
              ))}
            </div>
            {item === undefined && <Heading heading={section.heading} marked={marked} onChange={onChange} />}
            <div className="tool-edges">
              <EdgeTools edge="start" word={word} onChange={onChange} />
              <EdgeTools edge="end" word={word} onChange={onChange} />
            </div>
            <div className="tool-grid">
              <Tool label={`合并前一${word}`} keys="Shift+M" onPress={() => onChange({ kind: 'merge', by: -1 })} />
              <Tool label={`合并后一${word}`} keys="M" onPress={() => onChange({ kind: 'merge', by: 1 })} />
              <Tool label="在光标处拆开" keys="S" onPress={() => onChange({ kind: 'split' })} />
              <Tool label={item === undefined ? '不算一个部分' : '不算一条'} keys="Delete" onPress={() => onChange({ kind: 'remove' })} />
            </div>
          </>
        )
        : <p className="second">在原文里点一条的文字或序号，或者点部分的名称；也可以按 J、K 逐条看。</p>}
      <div className="tool-grid tool-marked" role="group" aria-label="选中的文字">
        <span className="least" aria-hidden="true">选中的文字，或者光标所在、还不属于任何一条的文字</span>
        <Tool label="设为一条" keys="I" onPress={() => onChange({ kind: 'item' })} />
        <Tool label="设为一个部分" onPress={() => onChange({ kind: 'section' })} />
      </div>
    </aside>
  )
}

function Heading({ heading, marked, onChange }: { heading: string | null; marked?: string; onChange: (change: Change) => void }) {
  return (
    <p className="row tool-heading">
      <span>标题：{heading ?? '没有'}</span>
      {marked && <button type="button" className="link" onClick={() => onChange({ kind: 'name', words: marked })}>用选中的文字</button>}
      {heading && <button type="button" className="link" onClick={() => onChange({ kind: 'name', words: null })}>去掉</button>}
    </p>
  )
}

function Tool({ label, keys, onPress }: { label: string; keys?: string; onPress: () => void }) {
  return <Button onClick={onPress}>{label}{keys && <kbd aria-hidden="true">{keys}</kbd>}</Button>
}
