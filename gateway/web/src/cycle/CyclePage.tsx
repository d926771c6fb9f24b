import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Problem } from '../api/problem'
import { moment } from '../shared/format'
import { Loaded } from '../shared/Loaded'
import { PageHead } from '../shared/PageHead'
import { CycleForm } from './CycleForm'
import { DemoClock } from './DemoClock'
import { cycleQuery } from './queries'
import './cycle.css'

/** 年度管理: timetable and rules of the year, the source of every deadline. */
export function Component() {
  const query = useQuery(cycleQuery)
  const none = query.isError && Problem.of(query.error).is('no-cycle')
  return (
    <div className="page">
      <PageHead title="年度管理">
        <Link to="/cycle/organisations">党组织名录</Link>
        <Link to="/cycle/compilations">汇编导入</Link>
        {query.data && <span className="second">{query.data.openedByName}于 {moment(query.data.openedAt)} 印发</span>}
      </PageHead>
      <DemoClock />
      {none
        ? (
          <>
            <p className="empty cycle-none"><strong>本年度方案还没有印发</strong>填好时间表和测评规则，印发后各党组织的书记会收到撰写述职报告的待办。</p>
            <CycleForm />
          </>
        )
        : <Loaded query={query}>{cycle => <CycleForm key={cycle.id} cycle={cycle} />}</Loaded>}
    </div>
  )
}
