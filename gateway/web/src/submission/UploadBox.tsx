import Progress from 'antd/es/progress'
import { type DragEvent, useRef, useState } from 'react'
import { Problem } from '../api/problem'
import { ProblemNote } from '../shared/ProblemNote'
import { useUpload } from './queries'

/** Drop a file, or choose one. What came of it stands below at once. */
export function UploadBox({ reportId, revision }: { reportId: string; revision?: number }) {
  const [percent, setPercent] = useState(0)
  const [over, setOver] = useState(false)
  const [name, setName] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const upload = useUpload(reportId, revision, setPercent)
  const take = (file: File | undefined) => {
    if (!file) return
    setPercent(0)
    setName(file.name)
    upload.mutate(file, { onSettled: () => { if (field.current) field.current.value = '' } })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    <div>
      {upload.isError && <ProblemNote problem={Problem.of(upload.error)} />}
      <label
        className={over ? 'upload upload-over' : 'upload'}
        onDragOver={event => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={drop}
      >
        <input
          ref={field} type="file" className="visually-hidden" accept=".docx,.pdf,.txt,text/plain"
          onChange={event => take(event.target.files?.[0])} disabled={upload.isPending}
        />
        <span><span className="upload-choose">{revision ? '换一个文件' : '选择文件'}</span>，或者把文件拖到这里</span>
        <span className="least">Word 文档（.docx）、能选中文字的 PDF 或文本文件（.txt）</span>
      </label>
      <div aria-live="polite">
        {upload.isPending && (
          <div className="upload-progress">
            <span>{percent < 100 ? `正在上传《${name}》` : `正在识别《${name}》`}</span>
            <Progress percent={percent} size="small" status="normal" />
          </div>
        )}
        {upload.isSuccess && <p className="second">已读入《{name}》，请核对下面识别出的内容。</p>}
      </div>
    </div>
  )
}
