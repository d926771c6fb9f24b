import { useQuery } from '@tanstack/react-query'
import Button from 'antd/es/button'
import { Problem } from '../api/problem'
import { moment } from '../shared/format'
import { ProblemNote } from '../shared/ProblemNote'
import { clockQuery, useMoveClock } from './queries'

const steps = [['P1D', '1 天'], ['P8D', '8 天'], ['P30D', '30 天'], ['P90D', '90 天']]

/** 演示时间: only where the services run with a clock that can be moved. */
export function DemoClock() {
  const clock = useQuery(clockQuery).data
  const move = useMoveClock()
  if (clock?.offset == null) return null
  return (
    <section className="panel demo-clock" aria-labelledby="demo-clock">
      {move.isError && <ProblemNote problem={Problem.of(move.error)} />}
      <div className="row">
        <h2 id="demo-clock">演示时间</h2>
        <span className="figures">{moment(clock.now)}</span>
        <span className="second">向前调：</span>
        {steps.map(([advance, words]) => <Button key={advance} disabled={move.isPending} onClick={() => move.mutate(advance)} aria-label={`向前调 ${words}`}>{words}</Button>)}
        <span className="least" role="status">{move.isPending ? '正在调整…' : move.isSuccess ? '已调整，各服务随后跟上。' : '只能向前；到期的提醒和亮灯会随之发生。'}</span>
      </div>
      {!clock.holidaysAnnounced && <p className="least">这一年的放假安排尚未公布，工作日按周一至周五计算。</p>}
    </section>
  )
}
