import { useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { Loaded } from '../shared/Loaded'
import { PageHead } from '../shared/PageHead'
import { levels, sectors } from '../shared/words'
import { OrganisationForm } from './OrganisationForm'
import { type Organisation, organisationsQuery } from './queries'
import './cycle.css'

/** 党组织名录; which one is being changed stands in the address. */
export function Component() {
  const [place, setPlace] = useSearchParams()
  const query = useQuery(organisationsQuery)
  const edited = place.get('edit')
  const edit = (code: string | undefined) => setPlace(code === undefined ? {} : { edit: code }, { replace: true })
  return (
    <div className="page">
      <PageHead title="党组织名录">
        <Link to="/cycle">回到年度管理</Link>
        {edited !== 'new' && <button type="button" className="link" onClick={() => edit('new')}>登记新的党组织</button>}
      </PageHead>
      <div className={edited ? 'organisations organisations-edit' : 'organisations'}>
        <Loaded query={query} empty={<><strong>名录还是空的</strong><button type="button" className="link" onClick={() => edit('new')}>登记第一个党组织</button></>}>
          {rows => <Rows rows={rows} edited={edited} onEdit={edit} />}
        </Loaded>
        {edited && (edited === 'new' || query.data) && (
          <OrganisationForm key={edited} organisation={query.data?.find(each => each.code === edited)} onLeave={() => edit(undefined)} />
        )}
      </div>
    </div>
  )
}

function Rows({ rows, edited, onEdit }: { rows: Organisation[]; edited: string | null; onEdit: (code: string) => void }) {
  return (
    <div className="scroll">
      <table className="list cards">
        <thead><tr><th>党组织</th><th>领域</th><th>层级</th><th>书记</th><th>书记账号</th></tr></thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.code} aria-selected={row.code === edited}>
              <td><button type="button" className="link" aria-label={`修改 ${row.name}`} onClick={() => onEdit(row.code)}>{row.name}</button></td>
              <td data-head="领域" className="nowrap">{sectors[row.sector]}</td>
              <td data-head="层级" className="nowrap">{levels[row.level]}</td>
              <td data-head="书记" className="nowrap">{row.secretaryName}</td>
              <td data-head="书记账号" className="least">{row.secretary}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
