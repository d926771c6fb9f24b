import Button from 'antd/es/button'
import type { Action, Desk } from './editing'

/** The way back, the way on, and saving; it stays in sight. */
export function EditorBar({ desk, dispatch, unsaved, pending, corrected, onSave, onRestore }: {
  desk: Desk
  dispatch: (action: Action) => void
  unsaved: boolean
  pending: boolean
  /** Whether a person's correction is what is saved. */
  corrected: boolean
  onSave: () => void
  onRestore: () => void
}) {
  return (
    <div className="editor-bar row" role="group" aria-label="校正">
      <Button type="primary" loading={pending} disabled={!unsaved} onClick={onSave}>保存校正</Button>
      <Button disabled={desk.past.length === 0} title="Ctrl+Z" onClick={() => dispatch({ type: 'undo' })}>撤销</Button>
      <Button disabled={desk.future.length === 0} title="Ctrl+Y" onClick={() => dispatch({ type: 'redo' })}>重做</Button>
      <span className="second editor-state">{unsaved ? '有改动还没有保存' : corrected ? '现在是校正过的' : '现在是系统识别的'}</span>
      <span className="editor-told" role="status">{desk.told}</span>
      {(corrected || unsaved) && <button type="button" className="link danger" disabled={pending} onClick={onRestore}>恢复系统的识别</button>}
    </div>
  )
}
