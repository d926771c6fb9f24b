import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { ExaminedText, useReading, versionFindingsQuery } from '../check'
import { VersionMatchingFold } from '../matching'
import { moment } from '../shared/format'
import { Loaded } from '../shared/Loaded'
import { remarksQuery, type Report, versionQuery } from './queries'
import { Withdrawal } from './Withdrawal'
import './submission.css'

/** A submitted version: text with its items and findings, and the file as it was handed in. */
export function VersionPanel({ report, no, onChoose, folded }: { report: Report; no: number; onChoose: (no: number) => void; folded?: boolean }) {
  const query = useQuery(versionQuery(report.id, no))
  const remarks = useQuery(remarksQuery(report.id, no)).data
  const findings = useQuery(versionFindingsQuery(report.id, no))
  const reading = useReading(query.data?.structure, findings.data?.findings, folded)
  return (
    <section className="panel stack" aria-labelledby="version-title">
      <div className="row">
        <h2 id="version-title">述职报告</h2>
        {report.versions.length > 1
          ? (
            <div className="tabs" role="group" aria-label="版本">
              {report.versions.map(version => (
                <button key={version.no} type="button" aria-pressed={version.no === no} onClick={() => onChoose(version.no)}>第 {version.no} 版{version.withdrawnAt && '（已撤回）'}</button>
              ))}
            </div>
          )
          : <span className="second">第 {no} 版{report.versions[0]?.withdrawnAt && '（已撤回）'}</span>}
      </div>
      <Loaded query={query}>
        {version => (
          <>
            <p className="row least">
              <span>{version.byName} 于 {moment(version.submittedAt)} 报送</span>
              <a href={`/api/reports/${report.id}/versions/${no}/original`} download aria-label="下载报告原件">下载原件{version.fileName ? `（${version.fileName}）` : ''}</a>
            </p>
            <p className="row least">
              <a href={`/api/reports/${report.id}/versions/${no}/document.pdf`} download>公文版式 PDF</a>
              <a href={`/api/reports/${report.id}/versions/${no}/document.docx`} download>公文版式 Word</a>
              <a href={`/api/reports/${report.id}/versions/${no}/document.docx?findings=true`} download>Word，带审核提示批注</a>
              <a href={`/api/reports/${report.id}/versions/${no}/findings.xlsx`} download>审核提示表</a>
              <Link to={`/reports/${report.id}/similarity?version=${no}`}>查重</Link>
              {report.versions.length > 1 && <Link to={`/reports/${report.id}/comparison`}>版本比较</Link>}
            </p>
            {no === report.version && <Withdrawal report={report} />}
            <ExaminedText text={version.text} title={version.title} structure={version.structure} query={findings} reading={reading} remarks={remarks}
              similarity={`/reports/${report.id}/similarity?version=${no}`} />
            <VersionMatchingFold reportId={report.id} no={no} structure={version.structure} />
          </>
        )}
      </Loaded>
    </section>
  )
}
