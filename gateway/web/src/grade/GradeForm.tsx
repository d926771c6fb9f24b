import Form from 'antd/es/form'
import Input from 'antd/es/input'
import Radio from 'antd/es/radio'
import { useDraft } from '../shared/draft'
import { ProblemForm } from '../shared/ProblemForm'
import { useAsk } from '../shared/useAsk'
import { type Grade, grades } from '../shared/words'
import { type Task, useComplete } from '../task'
import { ProblemsList } from './ProblemsList'
import type { GradeDecision } from './queries'

/** The leader confirms what is proposed, or changes it with a reason. */
export function GradeForm({ task, proposed, onDone }: { task: Task; proposed?: Grade | null; onDone: (done: string) => void }) {
  const ask = useAsk()
  const [form] = Form.useForm<GradeDecision>()
  const complete = useComplete<GradeDecision>(task.id)
  const draft = useDraft<GradeDecision>(task.id)
  const chosen = Form.useWatch('grade', form)
  const differs = Boolean(chosen && chosen !== proposed)
  const confirm = (decision: GradeDecision) => ask({
    title: `评定${task.organisationName}为“${grades[decision.grade]}”？`,
    content: '评定后不能更改；报告中的不足和您补充的问题列入整改清单。',
    ok: '确认评定',
  })
  return (
    <div onBlur={() => draft.save(form.getFieldsValue())}>
      <ProblemForm<GradeDecision, unknown>
        name="grade" form={form} mutation={complete} confirm={confirm}
        initialValues={{ grade: proposed ?? undefined, problems: [], ...draft.initial }}
        submit={chosen ? `评定为“${grades[chosen]}”` : '评定等次'}
        onDone={() => { draft.clear(); onDone(`已评定为“${grades[form.getFieldValue('grade') as Grade]}”`) }}
      >
        <Form.Item name="grade" label="等次" rules={[{ required: true, message: '请选择等次' }]}>
          <Radio.Group options={(Object.keys(grades) as Grade[]).map(value => ({ value, label: grades[value] + (value === proposed ? '（建议）' : '') }))} />
        </Form.Item>
        {differs && (
          <Form.Item name="reason" label="调整理由" rules={[{ required: true, whitespace: true, message: '所定等次与建议等次不同，请写明理由' }]}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
          </Form.Item>
        )}
        <Form.Item name="comment" label="点评" rules={[{ required: true, whitespace: true, message: '请填写点评' }]}>
          <Input.TextArea autoSize={{ minRows: 4, maxRows: 10 }} />
        </Form.Item>
        <ProblemsList />
      </ProblemForm>
    </div>
  )
}
