import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Loaded } from '../shared/Loaded'
import { PageHead } from '../shared/PageHead'
import { clock } from '../shared/format'
import { GradeBars, StageBars } from './Counts'
import { Headline } from './Headline'
import { ItemFigures } from './ItemFigures'
import { OrganisationBars } from './OrganisationBars'
import { dashboardQuery } from './queries'
import './dashboard.css'

/** 总览: the sentence with the number that is wrong and where; below it what it rests on. */
export function Component() {
  const query = useQuery(dashboardQuery)
  return (
    <div className="page dashboard">
      <PageHead title="总览">
        {query.data && <span className="second figures">截至 {clock(Date.parse(query.data.asOf))}</span>}
        <Link to="/dashboard/reports" className="all-reports">全部述职报告</Link>
      </PageHead>
      <Loaded
        query={query} isEmpty={data => data.reports.total === 0 && data.items.total === 0}
        empty={<><strong>本年度述职评议还没有启动</strong>业务管理员印发方案以后，各党组织的进展会出现在这里。</>}
      >
        {data => (
          <>
            <Headline headline={data.headline} overdue={data.items.overdue > 0} />
            <div className="dashboard-grid">
              <OrganisationBars organisations={data.organisations} />
              <div className="stack">
                <ItemFigures items={data.items} />
                <StageBars counts={data.reports.byStage} total={data.reports.total} />
                <GradeBars counts={data.grades} />
              </div>
            </div>
          </>
        )}
      </Loaded>
    </div>
  )
}
