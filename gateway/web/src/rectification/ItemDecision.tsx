import Button from 'antd/es/button'
import Form from 'antd/es/form'
import Input from 'antd/es/input'
import { useDraft } from '../shared/draft'
import { ProblemForm } from '../shared/ProblemForm'
import { useAsk } from '../shared/useAsk'
import { ClaimBar, type Task, useComplete } from '../task'

type Answer = { outcome: string; opinion?: string; reason?: string }
type Way = { outcome: string; words: string; ask: string; done: string }
type Kind = { title: string; field: 'opinion' | 'reason'; label: string; missing: string; no: Way; yes: Way }

const kinds: Partial<Record<Task['kind'], Kind>> = {
  APPROVE_PLAN: {
    title: '审批整改方案', field: 'opinion', label: '审批意见', missing: '退回重拟要写明意见',
    no: { outcome: 'return', words: '退回重拟', ask: '退回整改方案？', done: '已退回重拟' },
    yes: { outcome: 'approve', words: '批准方案', ask: '批准整改方案？', done: '已批准整改方案' },
  },
  VERIFY: {
    title: '核查', field: 'reason', label: '核查情况', missing: '退回整改要写明理由',
    no: { outcome: 'send-back', words: '退回整改', ask: '退回继续整改？', done: '已退回整改' },
    yes: { outcome: 'strike-off', words: '同意销号', ask: '同意销号？销号后本项办结。', done: '已销号' },
  },
}

/** The decision on a plan or on evidence: two ways out that never change places. */
export function ItemDecision({ task, onDone }: { task: Task; onDone: (done: string) => void }) {
  const ask = useAsk()
  const [form] = Form.useForm<Answer>()
  const complete = useComplete<Answer>(task.id)
  const draft = useDraft<Answer>(task.id)
  const kind = kinds[task.kind]
  if (!kind) return null
  const chosen = (outcome: string) => (outcome === kind.yes.outcome ? kind.yes : kind.no)
  const hand = (way: Way) => { form.setFieldValue('outcome', way.outcome); form.submit() }
  return (
    <>
      <h2>{kind.title}</h2>
      <ClaimBar task={task} />
      {task.actions.includes('complete') && (
        <ProblemForm<Answer, unknown>
          name="decision" form={form} mutation={complete} initialValues={{ [kind.field]: draft.initial[kind.field] }}
          confirm={async answer => ask({
            title: chosen(answer.outcome).ask, content: `${task.organisationName}，第 ${task.itemNo ?? ''} 项`,
            ok: `确认${chosen(answer.outcome).words}`,
          })}
          onDone={() => { draft.clear(); onDone(chosen(form.getFieldValue('outcome') as string).done) }}
          foot={pending => (
            <>
              <Button disabled={pending} onClick={() => hand(kind.no)}>{kind.no.words}</Button>
              <Button type="primary" loading={pending} onClick={() => hand(kind.yes)}>{kind.yes.words}</Button>
            </>
          )}
        >
          <Form.Item name="outcome" hidden><Input /></Form.Item>
          <Form.Item
            name={kind.field} label={kind.label}
            rules={[({ getFieldValue }) => ({
              validator: (_, value?: string) => getFieldValue('outcome') === kind.no.outcome && !value?.trim()
                ? Promise.reject(new Error(kind.missing)) : Promise.resolve(),
            })]}
          >
            <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} onChange={() => draft.save({ [kind.field]: form.getFieldValue(kind.field) as string })} />
          </Form.Item>
        </ProblemForm>
      )}
    </>
  )
}
