import { useState } from 'react'
import { UploadField } from '../shared/UploadField'
import { useUpload } from './queries'

/** Drop a file, or choose one. What came of it stands below at once. */
export function UploadBox({ reportId, revision }: { reportId: string; revision?: number }) {
  const [percent, setPercent] = useState(0)
  return (
    <UploadField
      choose={revision ? '换一个文件' : '选择文件'} hint="Word 文档（.docx、.doc）、能选中文字的 PDF 或文本文件（.txt、.md）" accept=".docx,.doc,.pdf,.txt,.md,text/plain"
      uploading={useUpload(reportId, revision, setPercent)} percent={percent} reading="正在识别"
      done={name => `已读入《${name}》，请核对下面识别出的内容。`}
    />
  )
}
