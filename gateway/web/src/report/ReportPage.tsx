import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearchParams } from 'react-router'
import { gradeQuery, GradeSummary } from '../grade'
import { OpinionList, opinionsQuery } from '../opinion'
import { ProcessFold } from '../process'
import { Loaded } from '../shared/Loaded'
import { PageHead } from '../shared/PageHead'
import { reportStatuses } from '../shared/words'
import { DraftPanel, type Report, reportQuery, VersionPanel } from '../submission'
import { Timeline, timelineQuery, WhereItStands } from '../timeline'

/** One report: where it stands, what is to be done, the text, and how it came here. */
export function Component() {
  const { id = '' } = useParams()
  const query = useQuery(reportQuery(id))
  return (
    <div className="page">
      {query.isError && !query.data && <PageHead title="打不开这份报告" />}
      <Loaded query={query}>{report => <OneReport key={report.id} report={report} />}</Loaded>
    </div>
  )
}

function OneReport({ report }: { report: Report }) {
  const [place, setPlace] = useSearchParams()
  const timeline = useQuery(timelineQuery(report.id))
  const writes = report.actions.includes('upload')
  const graded = ['RECTIFICATION', 'CLOSED'].includes(timeline.data?.stage ?? '')
  const shown = Number(place.get('version')) || report.version
  return (
    <div className="stack">
      <PageHead title={`${report.organisationName} · ${report.secretaryName}`} tab={`${report.organisationName}述职报告`}>
        <span className="second">{report.cycle.name}　{reportStatuses[report.status]}</span>
      </PageHead>
      <Loaded query={timeline}>{data => <WhereItStands timeline={data} />}</Loaded>
      {graded && <Graded reportId={report.id} />}
      {report.version > 0 && <Opinions report={report} />}
      {writes && <DraftPanel report={report} />}
      {report.version > 0
        ? <Fold closed={writes} title={`已报送的第 ${report.version} 版`}><VersionPanel report={report} no={shown} folded={writes} onChoose={no => setPlace({ version: String(no) }, { replace: true })} /></Fold>
        : !writes && <div className="empty"><strong>还没有报送</strong>报送截止 {report.cycle.submission}；报送后，正文会出现在这里。</div>}
      {timeline.data && (
        <details className="fold" open={!writes}>
          <summary>流转记录</summary>
          <div><Timeline reportId={report.id} /></div>
        </details>
      )}
      <ProcessFold reportId={report.id} />
      {graded && <p><Link to={`/rectification?report=${report.id}`}>查看这份报告的整改事项</Link></p>}
    </div>
  )
}

/** While the next version is being prepared, the last one stands folded below it. */
function Fold({ closed, title, children }: { closed: boolean; title: string; children: ReactNode }) {
  return closed ? <details className="fold"><summary>{title}</summary><div>{children}</div></details> : children
}

function Graded({ reportId }: { reportId: string }) {
  return <Loaded query={useQuery(gradeQuery(reportId))}>{record => <GradeSummary record={record} />}</Loaded>
}

/** After a return: all opinions as one list, above the place where the next version is prepared. */
function Opinions({ report }: { report: Report }) {
  const query = useQuery(opinionsQuery(report.id))
  const returned = report.status === 'RETURNED'
  if (query.data?.length === 0) return null
  return (
    <Loaded query={query}>
      {opinions => (
        <details className="fold" open={returned}>
          <summary>{returned ? `退回意见（${opinions.filter(each => each.version === report.version && !each.passed).length} 条）` : `审核意见（${opinions.length} 条）`}</summary>
          <div><OpinionList opinions={opinions} /></div>
        </details>
      )}
    </Loaded>
  )
}
