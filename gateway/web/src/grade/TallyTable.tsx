import { score } from '../shared/format'
import { type Grade, grades } from '../shared/words'
import type { Tally } from './queries'
import './grade.css'

const order = Object.keys(grades) as Grade[]

/** 计票结果 by category: figures, no colours. */
export function TallyTable({ tally }: { tally: Tally }) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="计票结果">
      <table className="list tally">
        <caption className="visually-hidden">无记名测评计票结果</caption>
        <thead>
          <tr>
            <th scope="col">类别</th><th className="figure" scope="col">应投</th><th className="figure" scope="col">实投</th>
            {order.map(grade => <th key={grade} className="figure" scope="col">{grades[grade]}</th>)}
            <th className="figure" scope="col">弃权</th>
          </tr>
        </thead>
        <tbody>
          {tally.categories.map(row => <Row key={row.category} title={row.title} voters={row.voters} row={row} />)}
          <Row title="合计" voters={tally.roll} row={tally.total} />
        </tbody>
      </table>
      <p className="tally-score">测评得分 <strong className="figures">{score(tally.score)}</strong> 分，投票 {tally.cast} 人，名册 {tally.roll} 人</p>
    </div>
  )
}

function Row({ title, voters, row }: { title: string; voters: number; row: Pick<Tally['total'], 'cast' | 'counts' | 'abstained'> }) {
  return (
    <tr>
      <th scope="row">{title}</th><td className="figure">{voters}</td><td className="figure">{row.cast}</td>
      {order.map(grade => <td key={grade} className="figure">{row.counts[grade] ?? 0}</td>)}
      <td className="figure">{row.abstained}</td>
    </tr>
  )
}
