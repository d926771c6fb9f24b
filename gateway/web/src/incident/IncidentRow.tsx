import Button from 'antd/es/button'
import { Problem } from '../api/problem'
import { moment } from '../shared/format'
import { useTell } from '../shared/useTell'
import { type Incident, type Service, services, useReplay } from './queries'

const kinds: Record<Incident['kind'], string> = { DEAD_LETTER: '消息', JOB: '定时任务' }

export function IncidentRow({ service, incident }: { service: Service; incident: Incident }) {
  const tell = useTell()
  const replay = useReplay(service, incident.id)
  const again = replay.isError ? Problem.of(replay.error) : undefined
  return (
    <tr>
      <td data-head="发生时间" className="figures nowrap">{moment(incident.at)}</td>
      <td data-head="服务" className="nowrap">{services[service]}，{kinds[incident.kind]}</td>
      <td data-head="异常">
        {incident.summary}
        <details className="incident-detail"><summary>原因</summary><pre tabIndex={0}>{incident.detail}</pre></details>
        {again && <p role="alert" className="danger">重试没有成功：{again.detail ?? again.title}{again.traceId ? `（跟踪号 ${again.traceId}）` : ''}</p>}
      </td>
      <td data-head="涉及" className="least incident-key">{incident.reportId}</td>
      <td data-head="处理">
        <Button
          loading={replay.isPending} aria-label={`重试：${incident.summary}`}
          onClick={() => replay.mutate(undefined, { onSuccess: () => tell('重试成功，后续处理已接上') })}
        >
          重试
        </Button>
      </td>
    </tr>
  )
}
