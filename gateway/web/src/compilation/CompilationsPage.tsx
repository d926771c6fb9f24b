import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { moment } from '../shared/format'
import { Loaded } from '../shared/Loaded'
import { PageHead } from '../shared/PageHead'
import { UploadField } from '../shared/UploadField'
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
  return (
    <UploadField
      choose="选择汇编文件" hint="一个文件里可以有多份述职报告；分篇和归属核对无误后才会导入" accept=".docx,.doc,.pdf,.txt,.md,text/plain"
      uploading={useUploadCompilation(setPercent, made => void go(made.id))} percent={percent} reading="正在分篇"
    />
  )
}
