import type { Change } from './changes'
import type { Edge } from './places'

/** Moves where the chosen one begins or ends: by a clause, by a character, to the cursor. */
export function EdgeTools({ edge, word, onChange }: { edge: Edge; word: string; onChange: (change: Change) => void }) {
  const name = edge === 'start' ? '起点' : '终点'
  const nudge = (by: 1 | -1, unit: 'character' | 'clause') => () => onChange({ kind: 'nudge', edge, by, unit })
  const keys = edge === 'start' ? 'Alt+Shift' : 'Alt'
  return (
    <div className="edge-tools" role="group" aria-label={`这一${word}的${name}`}>
      <span>{name}</span>
      <button type="button" title={`${keys}+↑`} aria-label={`${name}移到前一个标点`} onClick={nudge(-1, 'clause')}>« 标点</button>
      <button type="button" title={`${keys}+←`} aria-label={`${name}往前一个字`} onClick={nudge(-1, 'character')}>‹ 字</button>
      <button type="button" title={`${keys}+→`} aria-label={`${name}往后一个字`} onClick={nudge(1, 'character')}>字 ›</button>
      <button type="button" title={`${keys}+↓`} aria-label={`${name}移到后一个标点`} onClick={nudge(1, 'clause')}>标点 »</button>
      <button type="button" onClick={() => onChange({ kind: 'here', edge })}>到光标<kbd aria-hidden="true">{edge === 'start' ? 'B' : 'E'}</kbd></button>
    </div>
  )
}
