import Form from 'antd/es/form'
import Input from 'antd/es/input'
import { ProblemForm } from '../shared/ProblemForm'
import { useTell } from '../shared/useTell'
import { goneOn, type GoneOn, type Incident, type Reason, type Service, useDiscard } from './queries'

/** Gives a message up, under the incident itself: why is kept for good. */
export function DiscardForm({ service, incident, onLeave }: { service: Service; incident: Incident; onLeave: () => void }) {
  const tell = useTell()
  const [form] = Form.useForm<Reason>()
  return (
    <ProblemForm<Reason, GoneOn>
      name={`discard-${service}-${incident.id}`} form={form} mutation={useDiscard(service, incident.id)}
      submit="放弃这条消息" danger onDone={behind => tell(goneOn('已放弃', behind))}
      beside={<button type="button" className="link" onClick={onLeave}>不放弃了</button>}
    >
      <Form.Item
        name="reason" label="放弃的理由" rules={[{ required: true, whitespace: true, message: '请写明放弃的理由' }]}
        extra="这条消息从此不再处理，它后面的消息接着处理。谁、何时、为何放弃，留在“已放弃”里。"
      >
        <Input.TextArea autoFocus maxLength={500} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </ProblemForm>
  )
}
