import { useEffect, useReducer } from 'react'
import { Link, useSearchParams } from 'react-router'
import { PageHead } from '../shared/PageHead'
import { useAsk } from '../shared/useAsk'
import type { Report } from '../submission'
import { counted } from './bounds'
import type { Change } from './changes'
import { EditedText } from './EditedText'
import { type Action, dirty, open, reduce } from './editing'
import { EditorBar } from './EditorBar'
import type { Draft } from './queries'
import { SaveProblem } from './SaveProblem'
import { Tools } from './Tools'
import { useKeys } from './useKeys'
import { useLeaving } from './useLeaving'
import { useSaving } from './useSaving'
import './structure.css'

/** The draft's text with its sections and items in it, and beside it what may be done with the one that is chosen. */
export function StructureEditor({ report, draft }: { report: Report; draft: Draft }) {
  const [place] = useSearchParams()
  const asked = place.get('at')
  const [desk, dispatch] = useReducer(reduce, undefined, () => open(draft.text, draft.structure, asked === null ? undefined : Number(asked)))
  const saving = useSaving(report.id, draft, desk, dispatch)
  const unsaved = dirty(desk)
  const ask = useAsk()
  // What is on its way to the service stays as it is until the answer comes.
  const edit = (action: Action) => { if (!saving.pending) dispatch(action) }
  useLeaving(unsaved, '校正还没有保存，离开就没有了。')
  useKeys(edit, unsaved && !saving.pending ? () => saving.save() : undefined)
  const overtaken = !unsaved && !saving.pending && draft.revision > saving.basis.revision
  useEffect(() => {
    // Somebody else saved, and nothing of one's own is lost.
    if (overtaken) saving.take(draft)
  })
  const change = (wanted: Change, stroke?: number) => edit({ type: 'change', change: wanted, stroke })
  const restore = async () => {
    const sure = await ask({ title: '恢复系统的识别？', content: '您的校正都会去掉，各部分和各条回到系统原来的识别。正文不变。', ok: '恢复系统的识别' })
    if (sure) saving.restore()
  }
  return (
    <div className="stack">
      <PageHead title={`结构校正：${report.organisationName}`} tab={`结构校正${report.organisationName}`}>
        <span className="second">{counted(desk.sections)}</span>
        <Link to={`/reports/${report.id}`}>回到报告</Link>
      </PageHead>
      <EditorBar desk={desk} dispatch={edit} unsaved={unsaved} pending={saving.pending} corrected={saving.basis.structureState !== 'READ'}
        onSave={() => saving.save()} onRestore={() => void restore()} />
      {saving.problem && (
        <SaveProblem problem={saving.problem} refused={saving.refused} mine={saving.basis} newest={draft} onChoose={chosen => edit({ type: 'choose', place: chosen })}
          restoring={saving.restoring} onMine={() => (saving.restoring ? saving.restore(draft.revision) : saving.save(draft.revision))} onTheirs={() => saving.take(draft)} />
      )}
      <div className="editing">
        <EditedText desk={desk} dispatch={edit} onChange={change} refused={saving.refused} />
        <Tools desk={desk} dispatch={edit} onChange={change} />
      </div>
    </div>
  )
}
