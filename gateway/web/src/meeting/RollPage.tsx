import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Loaded } from '../shared/Loaded'
import { useMe } from '../shared/me'
import { PageHead } from '../shared/PageHead'
import { categories } from '../shared/words'
import { type Roll, rollQuery } from './queries'
import { countByCategory } from './roll'
import { RollForm } from './RollForm'
import './meeting.css'

/** 评议人名册 of the current cycle. */
export function Component() {
  const runs = useMe()?.roles.includes('organizer')
  const query = useQuery(rollQuery)
  return (
    <div className="page">
      <PageHead title="评议人名册"><Link to="/meeting">回到测评会务</Link></PageHead>
      <div className="roll">
        <Loaded query={query} isEmpty={roll => roll.voters.length === 0} empty={<><strong>名册还是空的</strong>{runs ? '粘贴或上传名册以后，才能开始测评。' : '会务人员准备好以后会出现在这里。'}</>}>
          {roll => <Voters roll={roll} />}
        </Loaded>
        {runs && <RollForm before={query.data?.voters.length ?? 0} />}
      </div>
    </div>
  )
}

function Voters({ roll }: { roll: Roll }) {
  return (
    <section aria-labelledby="voters">
      <h2 id="voters" className="roll-sum">{roll.cycleName}　{roll.voters.length} 人</h2>
      <p className="second roll-sum">{countByCategory(roll.voters).map(({ title, count }) => `${title} ${count} 人`).join('，')}。</p>
      <div className="scroll roll-list" tabIndex={0} role="region" aria-label="名册">
        <table className="list">
          <thead><tr><th>账号</th><th>姓名</th><th>类别</th></tr></thead>
          <tbody>
            {roll.voters.map(voter => <tr key={voter.username}><td>{voter.username}</td><td className="nowrap">{voter.name}</td><td>{categories[voter.category]}</td></tr>)}
          </tbody>
        </table>
      </div>
    </section>
  )
}
