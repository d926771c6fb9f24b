import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { Loaded } from '../shared/Loaded'
import { PageHead } from '../shared/PageHead'
import { type Report, reportQuery } from '../submission'
import { StructureEditor } from './StructureEditor'

/** 结构校正: what the reader took for sections and items in the draft, put right by its writer. */
export function Component() {
  const { id = '' } = useParams()
  const query = useQuery(reportQuery(id))
  return (
    <div className="page">
      {query.isError && !query.data && <PageHead title="打不开结构校正" />}
      <Loaded query={query}>{report => <OneReport key={report.id} report={report} />}</Loaded>
    </div>
  )
}

function OneReport({ report }: { report: Report }) {
  const writes = report.actions.includes('upload')
  if (report.draft && writes) return <StructureEditor report={report} draft={report.draft} />
  return (
    <div className="stack">
      <PageHead title={`结构校正：${report.organisationName}`} tab={`结构校正${report.organisationName}`} />
      <div className="empty">
        <strong>{writes ? '还没有可以校正的草稿' : '现在不能校正'}</strong>
        {writes ? '先上传文件或粘贴文字，系统识别以后再来校正。' : '报告已经报送，或者不由您撰写；退回修改时才能校正。'}
        <p><Link to={`/reports/${report.id}`}>回到报告</Link></p>
      </div>
    </div>
  )
}
