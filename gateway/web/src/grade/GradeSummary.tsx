import { moment } from '../shared/format'
import { grades } from '../shared/words'
import type { GradeRecord } from './queries'

/** The grade as decided, with comment and, where it differs from the proposed one, the reason. */
export function GradeSummary({ record }: { record: GradeRecord }) {
  if (!record.grade) return null
  return (
    <section className="panel" aria-labelledby="grade">
      <h2 id="grade">综合评定：{grades[record.grade]}</h2>
      {record.comment && <p className="opinion-text">{record.comment}</p>}
      {record.reason && <p className="second">测算等次为“{record.proposed ? grades[record.proposed] : ''}”，调整理由：{record.reason}</p>}
      <p className="least">{record.byName}，{moment(record.at)}</p>
    </section>
  )
}
