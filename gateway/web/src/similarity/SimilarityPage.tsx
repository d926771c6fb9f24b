import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearchParams } from 'react-router'
import { Loaded } from '../shared/Loaded'
import { PageHead } from '../shared/PageHead'
import { type Report, reportQuery, versionQuery } from '../submission'
import { Matches } from './Matches'
import { similarityQuery } from './queries'
import { sentence } from './words'
import './similarity.css'

/** 查重: how much of a report stands elsewhere, where, and both passages side by side. */
export function Component() {
  const { id = '' } = useParams()
  const query = useQuery(reportQuery(id))
  return (
    <div className="page">
      {query.isError && !query.data && <PageHead title="打不开查重结果" />}
      <Loaded query={query}>{report => <OneReport key={report.id} report={report} />}</Loaded>
    </div>
  )
}

function OneReport({ report }: { report: Report }) {
  const [place] = useSearchParams()
  const asked = Number(place.get('version')) || undefined
  const no = asked ?? (report.draft ? undefined : report.version)
  return (
    <div className="stack">
      <PageHead title={`查重：${report.organisationName} · ${report.secretaryName}`} tab={`查重${report.organisationName}`}>
        <span className="second">{no ? `第 ${no} 版` : '草稿'}</span>
        <Link to={no ? `/reports/${report.id}?version=${no}` : `/reports/${report.id}`}>回到报告</Link>
      </PageHead>
      {no === 0
        ? <div className="empty"><strong>还没有可以查重的内容</strong>上传或报送报告后，再来查看。</div>
        : <Compared report={report} no={no} />}
    </div>
  )
}

function Compared({ report, no }: { report: Report; no: number | undefined }) {
  const query = useQuery(similarityQuery(report.id, no))
  const version = useQuery(versionQuery(report.id, no ?? 0))
  const text = no ? version.data?.text : report.draft?.text
  return (
    <Loaded
      query={query} isEmpty={({ ready }) => !ready}
      empty={<><strong>查重库还在建立</strong>还没有比对。建好后，这一页会自己显示结果，一般要几分钟。</>}
    >
      {similarity => (
        <>
          <p className="headline similarity-headline" role="status">{sentence(similarity)}</p>
          {similarity.matches.length > 0 && <Matches matches={similarity.matches} text={text} />}
          <p className="least">连续三十个字与其他报告相同的，都在这里；大家都引用的文件原文不算。</p>
        </>
      )}
    </Loaded>
  )
}
