import { moment } from '../shared/format'
import type { Opinion } from './queries'

/** Opinions as one list, the latest round first, returns before passes. */
export function OpinionList({ opinions }: { opinions: Opinion[] }) {
  const sorted = [...opinions].sort((a, b) => b.round - a.round || Number(a.passed) - Number(b.passed))
  return (
    <ul className="plain opinions">
      {sorted.map(opinion => (
        <li key={`${opinion.round}-${opinion.department}`}>
          <div className="row">
            <strong>{opinion.departmentTitle}</strong>
            <span>{opinion.passed ? '通过' : '退回修改'}</span>
            {opinion.score != null && <span className="second figures">指标 {opinion.score} 分</span>}
            <span className="least">第 {opinion.round} 轮，第 {opinion.version} 版，{opinion.byName}，{moment(opinion.at)}</span>
          </div>
          {opinion.opinion && <p className="opinion-text">{opinion.opinion}</p>}
        </li>
      ))}
    </ul>
  )
}
