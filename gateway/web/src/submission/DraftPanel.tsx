import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { moment } from '../shared/format'
import { Notices } from '../shared/Notices'
import { TextWithOutline } from '../shared/TextWithOutline'
import { draftFindingsQuery, type Report } from './queries'
import { Readers } from './Readers'
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
      {writing ? <WriteForm report={report} onDone={() => setWriting(false)} /> : <UploadBox reportId={report.id} replaces={Boolean(draft)} />}
      {draft && !writing && (
        <>
          <DraftFindings reportId={report.id} />
          <TextWithOutline text={draft.text} title={draft.title} structure={draft.structure} />
          <Readers report={report} />
          <SubmitBar report={report} />
        </>
      )}
    </section>
  )
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
