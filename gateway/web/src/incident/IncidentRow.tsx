import Button from 'antd/es/button'
import { useState } from 'react'
import { Problem } from '../api/problem'
import { moment } from '../shared/format'
import { useTell } from '../shared/useTell'
import { DiscardForm } from './DiscardForm'
import { goneOn, type Incident, type Service, services, useReplay } from './queries'
import { Technical } from './Technical'

const kinds: Record<Incident['kind'], string> = { DEAD_LETTER: '消息', JOB: '流程步骤' }

export function IncidentRow({ service, incident }: { service: Service; incident: Incident }) {
  const tell = useTell()
  const replay = useReplay(service, incident.id)
  const [discarding, setDiscarding] = useState(false)
  const again = replay.isError ? Problem.of(replay.error) : undefined
  const whose = incident.organisationName ?? '不详'
  return (
    <>
      <tr>
        <td data-head="发生时间" className="figures nowrap">{moment(incident.at)}</td>
        <td data-head="服务" className="nowrap">{services[service]}，{kinds[incident.kind]}</td>
        <td data-head="异常">
          {incident.summary}
          <Technical incident={incident} />
          {again && <p role="alert" className="danger">{again.title}{again.traceId ? `（跟踪号 ${again.traceId}）` : ''}</p>}
        </td>
        <td data-head="涉及">{whose}</td>
        <td data-head="处理">
          <div className="row">
            <Button
              loading={replay.isPending} aria-label={`重试：${whose}，${incident.summary}`}
              onClick={() => replay.mutate(undefined, {
                onSuccess: behind => tell(incident.kind === 'JOB' ? '已安排重试' : goneOn('已重新处理', behind)),
              })}
            >
              重试
            </Button>
            {incident.kind === 'DEAD_LETTER' && !discarding && (
              <Button aria-label={`放弃：${whose}，${incident.summary}`} onClick={() => setDiscarding(true)}>放弃</Button>
            )}
          </div>
        </td>
      </tr>
      {discarding && (
        <tr><td colSpan={5}><DiscardForm service={service} incident={incident} onLeave={() => setDiscarding(false)} /></td></tr>
      )}
    </>
  )
}
