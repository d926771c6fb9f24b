import { useState } from 'react'
import { sectionKinds } from '../shared/words'
import type { Change } from './queries'

const kinds: Record<Change['kind'], string> = { UNCHANGED: '未改', CHANGED: '修改', ADDED: '新增', REMOVED: '删去' }

/** Items may be the same where a title or a closing is not. */
const same = { 条: '各条没有区别；标题、引言和结尾的改动请按段落查看。', 段: '两个版本没有区别。' }

/** Each item or paragraph with what was added underlined and what was taken out struck through; the unchanged ones on demand. */
export function Changes({ changes, unit }: { changes: Change[]; unit: keyof typeof same }) {
  const [all, setAll] = useState(false)
  const touched = changes.filter(change => change.kind !== 'UNCHANGED' || change.moved)
  const counts = (['CHANGED', 'ADDED', 'REMOVED'] as const)
    .map(kind => ({ kind, count: changes.filter(change => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
  const shown = all ? changes : touched
  const sentence = counts.map(({ kind, count }) => `${kinds[kind]} ${count} ${unit}`).join('，')
  return (
    <>
      <div className="row">
        <p className="headline" role="status">{touched.length === 0 ? same[unit] : `${sentence || '只调整了顺序'}，其余 ${changes.length - touched.length} ${unit}未改。`}</p>
        {touched.length < changes.length && <button type="button" className="link" onClick={() => setAll(!all)}>{all ? '只看改动' : '全部显示'}</button>}
      </div>
      {shown.length > 0 && <ol className="changes">
        {shown.map(change => <Row key={`${change.before?.start ?? 'x'}-${change.after?.start ?? 'x'}`} change={change} />)}
      </ol>}
    </>
  )
}

function Row({ change }: { change: Change }) {
  const passage = change.after ?? change.before
  return (
    <li className="change">
      <div className="change-head">
        <strong>{kinds[change.kind]}</strong>
        {change.moved && <span className="second">换了位置</span>}
        {passage?.kind && <span className="second">{sectionKinds[passage.kind]}第 {passage.no} 条</span>}
      </div>
      <p className="change-text">
        {change.pieces.map((piece, i) => {
          if (piece.kind === 'ADDED') return <ins key={i}>{piece.text}</ins>
          if (piece.kind === 'REMOVED') return <del key={i}>{piece.text}</del>
          return <span key={i}>{piece.text}</span>
        })}
      </p>
    </li>
  )
}
