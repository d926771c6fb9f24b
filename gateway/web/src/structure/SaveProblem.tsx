import Button from 'antd/es/button'
import type { Problem } from '../api/problem'
import { ProblemNote } from '../shared/ProblemNote'
import type { Place } from './bounds'
import type { Draft } from './queries'
import type { Refused } from './refusal'

/** Why it was not saved: somebody else saved meanwhile, or places that cannot be, each leading to where it is. */
export function SaveProblem({ problem, refused, mine, newest, restoring, onChoose, onMine, onTheirs }: {
  problem: Problem
  refused: Refused[]
  /** The draft that was corrected, and what is saved now. */
  mine: Draft
  newest: Draft
  /** It was the reading that was asked for. */
  restoring: boolean
  onChoose: (place: Place) => void
  onMine: () => void
  onTheirs: () => void
}) {
  if (problem.is('saved-meanwhile') && newest.revision > mine.revision) {
    return (
      <section className="problem-note" aria-label="两份草稿" role="alert">
        <strong>{problem.title}</strong>
        {newest.text === mine.text || restoring
          ? <p>您的校正还在下面，没有丢。</p>
          : <p>正文已经改过，您的校正对不上新的正文；校正还在下面，可以先看清楚，再到新的草稿里重做。</p>}
        <div className="row">
          {(newest.text === mine.text || restoring) && <Button onClick={onMine}>{restoring ? '仍然恢复系统的识别' : '用我的校正'}</Button>}
          <Button onClick={onTheirs}>改用{newest.updatedByName}保存的</Button>
        </div>
      </section>
    )
  }
  if (refused.length === 0) return <ProblemNote problem={problem} />
  return (
    <div className="problem-note" role="alert">
      <strong>{problem.title}</strong>
      <ul>{refused.map(({ place, start, detail }) => (
        <li key={`${start} ${detail}`}><button type="button" className="link" onClick={() => onChoose(place)}>{placeWords(place)}：{detail}</button></li>
      ))}</ul>
    </div>
  )
}

const placeWords = ({ section, item }: Place) => `第 ${section + 1} 部分${item === undefined ? '' : `第 ${item + 1} 条`}`
