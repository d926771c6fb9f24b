import { useQuery } from '@tanstack/react-query'
import Progress from 'antd/es/progress'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { Problem } from '../api/problem'
import { moment } from '../shared/format'
import { Loaded } from '../shared/Loaded'
import { PageHead } from '../shared/PageHead'
import { ProblemNote } from '../shared/ProblemNote'
import { compilationsQuery, useUploadCompilation } from './queries'
import './compilation.css'

/** 汇编导入: many reports in one file. Uploading divides it and shows how; nothing becomes a draft before somebody has looked. */
export function Component() {
  return (
    <div className="page stack">
      <PageHead title="汇编导入"><Link to="/cycle">回到年度管理</Link></PageHead>
      <Upload />
      <Loaded query={useQuery(compilationsQuery)} empty={<><strong>还没有上传过汇编文件</strong>把收到的述职报告汇编拖到上面，系统会先分篇，由您核对后再导入。</>}>
        {rows => (
          <table className="list cards">
            <thead><tr><th>文件</th><th>上传</th><th>篇数</th><th>已导入</th></tr></thead>
            <tbody>
              {rows.map(row => (
                <tr key={row.id}>
                  <td><Link to={row.id}>{row.fileName}</Link></td>
                  <td data-head="上传">{row.uploadedByName}，{moment(row.uploadedAt)}</td>
                  <td data-head="篇数">{row.reports} 篇</td>
                  <td data-head="已导入">{row.imported} 篇</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Loaded>
    </div>
  )
}

function Upload() {
  const [percent, setPercent] = useState(0)
  const go = useNavigate()
  const uploading = useUploadCompilation(setPercent)
  const take = (file: File | undefined) => file && uploading.mutate(file, { onSuccess: made => void go(made.id) })
  return (
    <div>
      {uploading.isError && <ProblemNote problem={Problem.of(uploading.error)} />}
      <label className="upload" onDragOver={event => event.preventDefault()} onDrop={event => { event.preventDefault(); take(event.dataTransfer.files[0]) }}>
        <input type="file" className="visually-hidden" accept=".docx,.doc,.pdf,.txt,text/plain" disabled={uploading.isPending} onChange={event => take(event.target.files?.[0])} />
        <span><span className="upload-choose">选择汇编文件</span>，或者把文件拖到这里</span>
        <span className="least">一个文件里可以有多份述职报告；分篇和归属核对无误后才会导入</span>
      </label>
      <div aria-live="polite">
        {uploading.isPending && (
          <div className="upload-progress"><span>{percent < 100 ? '正在上传' : '正在分篇'}</span><Progress percent={percent} size="small" status="normal" /></div>
        )}
      </div>
    </div>
  )
}
