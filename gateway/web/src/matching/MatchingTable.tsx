import type { Structure } from '../shared/ReportText'
import type { Matching } from './queries'
import './matching.css'

/** 不足、原因、打算 side by side; what has no partner says so. */
export function MatchingTable({ matching, structure }: { matching: Matching; structure: Structure }) {
  const { rows, sharedCauses, looseCauses, loosePlanItems } = matching
  const { shortcomings, causes, plan } = structure
  return (
    <>
      <table className="list matching">
        <thead><tr><th scope="col">不足</th><th scope="col">原因</th><th scope="col">打算</th></tr></thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.shortcoming}>
              <td>{row.shortcoming + 1}. {shortcomings[row.shortcoming]}</td>
              <td><Partners texts={causes} nos={row.causes} none={sharedCauses.length ? '见共同的原因' : '▲ 没有写原因'} /></td>
              <td><Partners texts={plan} nos={row.planItems} none="▲ 没有对应的打算" /></td>
            </tr>
          ))}
        </tbody>
      </table>
      <Loose title="各条不足共同的原因" texts={causes} nos={sharedCauses} />
      <Loose title="▲ 没有对应不足的原因" texts={causes} nos={looseCauses} />
      <Loose title="▲ 没有对应不足的打算" texts={plan} nos={loosePlanItems} />
    </>
  )
}

function Partners({ texts, nos, none }: { texts: string[]; nos: number[]; none: string }) {
  if (nos.length === 0) return <span className="second">{none}</span>
  return <ul className="plain">{nos.map(no => <li key={no}>{no + 1}. {texts[no]}</li>)}</ul>
}

function Loose({ title, texts, nos }: { title: string; texts: string[]; nos: number[] }) {
  if (nos.length === 0) return null
  return <div className="loose"><h4>{title}</h4><Partners texts={texts} nos={nos} none="" /></div>
}
