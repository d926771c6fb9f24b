import { moment } from '../shared/format'
import { type Discarded, type Service, services } from './queries'
import { Technical } from './Technical'

/** 已放弃: the record, the newest first. */
export function DiscardedList({ rows }: { rows: { service: Service; discarded: Discarded }[] }) {
  return (
    <section className="incident-discarded">
      <h2>已放弃</h2>
      <div className="scroll">
        <table className="list cards">
          <thead><tr><th>放弃时间</th><th>服务</th><th>异常</th><th>涉及</th><th>放弃人</th><th>理由</th></tr></thead>
          <tbody>
            {rows.map(({ service, discarded }) => (
              <tr key={service + discarded.incident.id}>
                <td data-head="放弃时间" className="figures nowrap">{moment(discarded.discardedAt)}</td>
                <td data-head="服务" className="nowrap">{services[service]}</td>
                <td data-head="异常">{discarded.incident.summary}<Technical incident={discarded.incident} /></td>
                <td data-head="涉及">{discarded.incident.organisationName ?? '不详'}</td>
                <td data-head="放弃人" className="nowrap">{discarded.byName}</td>
                <td data-head="理由" className="incident-reason">{discarded.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
