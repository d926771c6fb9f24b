import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link, useParams } from 'react-router'
import { Loaded } from '../shared/Loaded'
import { useMe } from '../shared/me'
import { PageHead } from '../shared/PageHead'
import { Agenda } from './Agenda'
import { Console } from './Console'
import { tellHall } from './hallChannel'
import { type Ballot, ballotsQuery } from './queries'
import './meeting.css'
import './turnout.css'

/** The organizer's console: who is to be appraised, and for the one who speaks one button that names the next step. */
export function Component() {
  const { reportId } = useParams()
  const roles = useMe()?.roles ?? []
  const runs = roles.includes('organizer')
  return (
    <div className="page">
      <PageHead title="测评会务">
        {(runs || roles.includes('scrutineer')) && <Link to="/meeting/roll">评议人名册</Link>}
        <a href={reportId ? `/hall.html?report=${reportId}` : '/hall.html'} target="_blank" rel="noreferrer">打开会场大屏</a>
      </PageHead>
      <Loaded
        query={useQuery(ballotsQuery)}
        empty={<><strong>还没有要测评的述职报告</strong>报告审核通过后会出现在这里。可以先准备好评议人名册。</>}
      >
        {ballots => <Meeting ballots={ballots} reportId={reportId} runs={runs} />}
      </Loaded>
    </div>
  )
}

function Meeting({ ballots, reportId, runs }: { ballots: Ballot[]; reportId?: string; runs: boolean }) {
  const find = (state: Ballot['state']) => ballots.find(ballot => ballot.state === state)
  const speaker = ballots.find(ballot => ballot.reportId === reportId) ?? find('OPEN') ?? find('WAITING') ?? ballots[0]
  useEffect(() => { tellHall(speaker.reportId) }, [speaker.reportId])
  return (
    <div className="meeting">
      <Agenda ballots={ballots} chosen={speaker.reportId} />
      <Console key={speaker.reportId} ballot={speaker} ballots={ballots} runs={runs} />
    </div>
  )
}
