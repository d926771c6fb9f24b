import { useQuery } from '@tanstack/react-query'
import Button from 'antd/es/button'
import Form from 'antd/es/form'
import Input from 'antd/es/input'
import { Link } from 'react-router'
import { Deadline } from '../shared/Deadline'
import { Decision } from '../shared/Decision'
import { Loaded } from '../shared/Loaded'
import { PageHead } from '../shared/PageHead'
import { ProblemForm } from '../shared/ProblemForm'
import { useAsk } from '../shared/useAsk'
import { ClaimBar, type Task, useComplete } from '../task'
import { OpinionList } from './OpinionList'
import { opinionsQuery, type Ruling } from './queries'

/** Returned in every round the timetable allows: a leader reads the opinions and rules. */
export default function EscalationPage({ task, onDone }: { task: Task; onDone: (done: string) => void }) {
  const opinions = useQuery(opinionsQuery(task.reportId))
  return (
    <div className="page">
      <PageHead title={`裁定：${task.organisationName}`}>
        <Deadline due={task.due} light={task.light} remaining={task.remaining} />
        <Link to={`/reports/${task.reportId}`}>查看报告正文和各版</Link>
      </PageHead>
      <Decision
        material={(
          <section className="panel" aria-labelledby="opinions">
            <h2 id="opinions">各轮审核意见</h2>
            <Loaded query={opinions} empty="没有审核意见。">{rows => <OpinionList opinions={rows} />}</Loaded>
          </section>
        )}
      >
        <h2>我的裁定</h2>
        <ClaimBar task={task} />
        {task.actions.includes('complete') && <RulingForm task={task} onDone={onDone} />}
      </Decision>
    </div>
  )
}

function RulingForm({ task, onDone }: { task: Task; onDone: (done: string) => void }) {
  const ask = useAsk()
  const [form] = Form.useForm<Ruling>()
  const complete = useComplete<Ruling>(task.id)
  const hand = (outcome: Ruling['outcome']) => { form.setFieldValue('outcome', outcome); form.submit() }
  const confirm = (ruling: Ruling) => ask({
    title: ruling.outcome === 'accept' ? '按现有版本进入述职评议？' : '退回再修改一次？',
    ok: ruling.outcome === 'accept' ? '确认进入' : '确认退回',
  })
  return (
    <ProblemForm<Ruling, unknown>
      name="ruling" form={form} mutation={complete} confirm={confirm}
      onDone={() => onDone(form.getFieldValue('outcome') === 'accept' ? '已裁定进入述职评议' : '已裁定再修改一次')}
      foot={pending => (
        <>
          <Button disabled={pending} onClick={() => hand('revise')}>再修改一次</Button>
          <Button type="primary" loading={pending} onClick={() => hand('accept')}>进入述职评议…</Button>
        </>
      )}
    >
      <Form.Item name="outcome" hidden><Input /></Form.Item>
      <Form.Item name="reason" label="理由" rules={[{ required: true, whitespace: true, message: '请写明理由' }]}>
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} />
      </Form.Item>
    </ProblemForm>
  )
}
