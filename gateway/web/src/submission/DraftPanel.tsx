import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { draftFindingsQuery, ExaminedText, useReading } from '../check'
import { DraftMatchingFold } from '../matching'
import { moment } from '../shared/format'
import { CleaningBox } from './CleaningBox'
import { type Draft, remarksQuery, type Report } from './queries'
import { Readers } from './Readers'
import { StructureQuestions } from './StructureQuestions'
import { SubmitBar } from './SubmitBar'
import { UploadBox } from './UploadBox'
import { WriteForm } from './WriteForm'
import './submission.css'

/** Writing and handing in: the file or the text, what was understood of it, who will read it, and the one button. */
export function DraftPanel({ report }: { report: Report }) {
  const draft = report.draft
  const [writing, setWriting] = useState(false)
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
      {draft && !writing && <ExaminedDraft key={draft.updatedAt} report={report} draft={draft} />}
    </section>
  )
}

/** What became of the writer's own correction of the structure. */
const structureStates: Record<Draft['structureState'], string> = {
  READ: '', CORRECTED: '各部分和各条按您修正的识别。', MOVED: '修正识别结果以后正文又改过，请再核对各条。',
  DROPPED: '正文改动较大，原来的修正已不适用，现在是重新识别的结果。',
}

/** The draft as it reads now, what to look at in it, and handing it in. */
function ExaminedDraft({ report, draft }: { report: Report; draft: Draft }) {
  const findings = useQuery(draftFindingsQuery(report.id))
  const remarks = useQuery(remarksQuery(report.id, report.version > 0 ? 'draft' : undefined, draft.revision)).data
  const reading = useReading(draft.structure, findings.data?.findings)
  return (
    <>
      <StructureQuestions reportId={report.id} draft={draft} />
      <p className="row">
        {structureStates[draft.structureState] && <span className="second" role="status">{structureStates[draft.structureState]}</span>}
        <Link to={`/reports/${report.id}/structure`}>校正结构：各部分、各条识别得不对的，在这里改</Link>
      </p>
      <CleaningBox reportId={report.id} draft={draft} findings={reading.all} />
      <ExaminedText text={draft.text} title={draft.title} structure={draft.structure} query={findings} reading={reading} remarks={remarks}
        similarity={`/reports/${report.id}/similarity`} />
      <DraftMatchingFold reportId={report.id} structure={draft.structure} />
      <p><Link to={`/reports/${report.id}/similarity`}>查重：看草稿有多少文字与其他报告相同</Link></p>
      <Readers report={report} />
      <SubmitBar report={report} findings={reading.all} onShow={reading.chooseFinding} />
    </>
  )
}
