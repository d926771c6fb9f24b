import Button from 'antd/es/button'
import type { Problem } from '../api/problem'
import type { Draft } from './queries'

/** Somebody else saved meanwhile: both texts are there, and the writer chooses. */
export function TwoDrafts({ problem, saved, onMine, onTheirs }: {
  problem: Problem; saved: Draft; onMine: () => void; onTheirs: () => void
}) {
  return (
    <section className="problem-note" aria-label="两份草稿">
      <strong>{problem.title}</strong>
      <p>您写的在下面，没有丢；{saved.updatedByName}保存的在这里：</p>
      <details className="fold">
        <summary>《{saved.title || '未识别出标题'}》</summary>
        <p className="opinion-text">{saved.text}</p>
      </details>
      <div className="row">
        <Button onClick={onMine}>用我的替换</Button>
        <Button onClick={onTheirs}>改用{saved.updatedByName}保存的</Button>
      </div>
    </section>
  )
}
