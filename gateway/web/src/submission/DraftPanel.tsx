import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { moment } from '../shared/format'
import { Notices } from '../shared/Notices'
import { TextWithOutline } from '../shared/TextWithOutline'
import { type Draft, draftFindingsQuery, remarksQuery, type Report } from './queries'
import { Readers } from './Readers'
import { SubmitBar } from './SubmitBar'
import { UploadBox } from './UploadBox'
import { WriteForm } from './WriteForm'
import './submission.css'

/** Writing and handing in: the file or the text, what was understood of it, who will read it, and the one button. */
export function DraftPanel({ report }: { report: Report }) {
  const draft = report.draft
  const [writing, setWriting] = useState(false)
  const remarks = useQuery(remarksQuery(report.id, draft && report.version > 0 ? 'draft' : undefined, draft?.revision)).data
  const again = report.version > 0
  return (
    <section className="panel stack" aria-labelledby="draft-title">
      <div className="row">
        <h2 id="draft-title">{again ? `准备第 ${report.version + 1} 版` : '准备述职报告'}</h2>
        {draft && <span className="least">{draft.fileName ?? '粘贴的文字'}，{draft.updatedByName} 于 {moment(draft.updatedAt)} 保存</span>}
      </div>
      <div className="tabs" role="group" aria-label="怎样提供报告">
        <button type="button" aria-pressed={!writing} onClick={() => setWriting(false)}>上传文件</button>
        <button type="button" aria-pressed={writing} onClick={() => setWriting(true)}>{draft ? '粘贴或修改文字' : '粘贴文字'}</button>
      </div>
      {writing ? <WriteForm report={report} onDone={() => setWriting(false)} /> : <UploadBox reportId={report.id} revision={draft?.revision} />}
      {draft && !writing && (
        <>
          <DraftFindings reportId={report.id} />
          {structureStates[draft.structureState] && <p className="second" role="status">{structureStates[draft.structureState]}</p>}
          <TextWithOutline text={draft.text} title={draft.title} structure={draft.structure} remarks={remarks} />
          <Readers report={report} />
          <SubmitBar report={report} />
        </>
      )}
    </section>
  )
}

/** What became of the writer's own correction of the structure. */
const structureStates: Record<Draft['structureState'], string> = {
  READ: '', CORRECTED: '各部分和各条按您修正的识别。', MOVED: '修正识别结果以后正文又改过，请再核对各条。',
  DROPPED: '正文改动较大，原来的修正已不适用，现在是重新识别的结果。',
}

function DraftFindings({ reportId }: { reportId: string }) {
  const findings = useQuery(draftFindingsQuery(reportId)).data?.findings ?? []
  if (findings.length === 0) return null
  return (
    <div className="notice-box">
      <strong>报送前请看一看</strong>
      <Notices findings={findings} />
    </div>
  )
}
