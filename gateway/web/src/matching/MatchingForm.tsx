import Button from 'antd/es/button'
import { useState } from 'react'
import { Problem } from '../api/problem'
import { ProblemNote } from '../shared/ProblemNote'
import type { Structure } from '../shared/ReportText'
import { type DraftMatching, useMatch } from './queries'
import { rowsOf, type Tie, type Ties, tiesOf } from './ties'

/** Of each cause and each plan item: which shortcomings it belongs to. */
export function MatchingForm({ reportId, draft, structure, onLeave }: {
  reportId: string
  draft: DraftMatching
  structure: Structure
  onLeave: () => void
}) {
  const { shortcomings, causes, plan } = structure
  const [ties, setTies] = useState<Ties>(() => tiesOf(draft.matching, causes.length, plan.length))
  const match = useMatch(reportId)
  const put = (part: keyof Ties, no: number, tie: Tie) => setTies({ ...ties, [part]: ties[part].map((each, at) => (at === no ? tie : each)) })
  const save = () => match.mutate({ basis: draft.basis, ...rowsOf(ties, shortcomings.length) }, { onSuccess: onLeave })
  return (
    <div className="stack">
      {match.isError && <ProblemNote problem={Problem.of(match.error)} />}
      <ol className="shortcomings">{shortcomings.map((text, at) => <li key={at}>{text}</li>)}</ol>
      <Tied title="每条原因说的是哪条不足" word="原因" texts={causes} ties={ties.causes} count={shortcomings.length} onTie={(no, tie) => put('causes', no, tie)} shareable />
      <Tied title="每条打算解决的是哪条不足" word="打算" texts={plan} ties={ties.plan} count={shortcomings.length} onTie={(no, tie) => put('plan', no, tie)} />
      <p className="row"><Button loading={match.isPending} onClick={save}>保存对照关系</Button><Button onClick={onLeave}>取消</Button></p>
    </div>
  )
}

function Tied({ title, word, texts, ties, count, onTie, shareable }: {
  title: string; word: string; texts: string[]; ties: Tie[]; count: number; onTie: (no: number, tie: Tie) => void; shareable?: boolean
}) {
  if (texts.length === 0) return null
  return (
    <div>
      <h4>{title}</h4>
      <ul className="plain ties">
        {texts.map((text, no) => (
          <li key={no}>
            <span>{no + 1}. {text}</span>
            <span className="row" role="group" aria-label={`第 ${no + 1} 条${word}`}>
              {Array.from({ length: count }, (_, row) => (
                <label key={row}><input type="checkbox" checked={ties[no].rows.includes(row)} onChange={() => onTie(no, { rows: toggled(ties[no].rows, row), shared: false })} /> 第 {row + 1} 条不足</label>
              ))}
              {shareable && <label><input type="checkbox" checked={ties[no].shared} onChange={() => onTie(no, { rows: [], shared: !ties[no].shared })} /> 各条共同</label>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const toggled = (rows: number[], row: number) => (rows.includes(row) ? rows.filter(each => each !== row) : [...rows, row].sort((a, b) => a - b))
