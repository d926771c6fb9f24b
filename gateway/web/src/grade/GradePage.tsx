import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { OpinionList, opinionsQuery } from '../opinion'
import { Deadline } from '../shared/Deadline'
import { Decision } from '../shared/Decision'
import { score } from '../shared/format'
import { Loaded } from '../shared/Loaded'
import { PageHead } from '../shared/PageHead'
import { grades } from '../shared/words'
import { ClaimBar, type Task } from '../task'
import { GradeForm } from './GradeForm'
import { tallyQuery } from './queries'
import { TallyTable } from './TallyTable'
import './grade.css'

/** 点评并评定等次: what the formula proposes and what it rests on; people decide. */
export default function GradePage({ task, onDone }: { task: Task; onDone: (done: string) => void }) {
  const tally = useQuery(tallyQuery(task.reportId))
  const opinions = useQuery(opinionsQuery(task.reportId))
  const { proposal } = task
  return (
    <div className="page">
      <PageHead title={`评定等次：${task.organisationName}`}>
        <Deadline due={task.due} light={task.light} remaining={task.remaining} />
        <Link to={`/reports/${task.reportId}`}>查看述职报告</Link>
      </PageHead>
      <Decision
        material={(
          <>
            <section className="panel" aria-labelledby="proposal">
              <h2 id="proposal">测算</h2>
              <p className="proposal">
                <span>综合得分 <strong className="figures">{score(proposal?.score)}</strong> 分</span>
                <span>建议等次 <strong>{proposal?.grade ? grades[proposal.grade] : '无'}</strong></span>
                {proposal && <span className="second">{proposal.rule}</span>}
              </p>
            </section>
            <section className="panel" aria-labelledby="tally">
              <h2 id="tally">现场测评</h2>
              <Loaded query={tally}>{data => <TallyTable tally={data} />}</Loaded>
            </section>
            <section className="panel" aria-labelledby="opinions">
              <h2 id="opinions">部门审核意见</h2>
              <Loaded query={opinions} empty="没有审核意见。">{rows => <OpinionList opinions={rows} />}</Loaded>
            </section>
          </>
        )}
      >
        <h2>点评和等次</h2>
        <ClaimBar task={task} />
        {task.actions.includes('complete') && <GradeForm task={task} proposed={proposal?.grade} onDone={onDone} />}
      </Decision>
    </div>
  )
}
