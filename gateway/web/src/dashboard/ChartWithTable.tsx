import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import { Lines } from '../shared/Loaded'

const Bars = lazy(() => import('./Bars'))

export type Series = { name: string; color: string; colors?: string[]; pattern?: boolean }
export type Row = { name: string; link: string; values: number[] }
export type Chart = { series: Series[]; rows: Row[]; unit: string }

/** A chart and, behind it, the table that says the same; each figure leads to its list. */
export function ChartWithTable({ id, title, nothing, ...chart }: Chart & { id: string; title: string; nothing?: string }) {
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {nothing
        ? <p className="second">{nothing}</p>
        : (
          <>
            <Suspense fallback={<Lines count={Math.min(chart.rows.length, 6)} />}><Bars {...chart} label={title} /></Suspense>
            <details className="behind">
              <summary>看数字</summary>
              <table className="list">
                <thead><tr><th scope="col">{id === 'organisations' ? '党组织' : '项目'}</th>{chart.series.map(each => <th key={each.name} scope="col" className="figure">{each.name}（{chart.unit}）</th>)}</tr></thead>
                <tbody>
                  {chart.rows.map(row => (
                    <tr key={row.name}>
                      <td><Link to={row.link}>{row.name}</Link></td>
                      {row.values.map((value, at) => <td key={chart.series[at].name} className="figure">{value}</td>)}
                    </tr>
                  ))}
                </tbody>
              </table>
            </details>
          </>
        )}
    </section>
  )
}
