import Form from 'antd/es/form'
import Input from 'antd/es/input'
import { useDraft } from '../shared/draft'
import { ProblemForm } from '../shared/ProblemForm'
import { useTell } from '../shared/useTell'
import { type Item, type Plan, useFilePlan } from './queries'

/** 整改方案 of one item. A returned plan is there to be changed. */
export function PlanForm({ item }: { item: Item }) {
  const tell = useTell()
  const [form] = Form.useForm<Plan>()
  const draft = useDraft<Plan>(`plan-${item.id}`)
  const returned = item.planDecisions.at(-1)
  const { measure, goal, person, deadline, unit } = item
  const before = { measure, goal, person, deadline, unit } as Partial<Plan>
  return (
    <>
      <h2>报送整改方案</h2>
      {returned && !returned.approved && <p className="returned">已被退回：{returned.opinion}</p>}
      <div onBlur={() => draft.save(form.getFieldsValue())}>
        <ProblemForm<Plan, Item>
          name="plan" form={form} mutation={useFilePlan(item.id)} initialValues={{ ...before, ...draft.initial }} submit="报送整改方案"
          onDone={() => { draft.clear(); tell('整改方案已报送，等待审批') }}
        >
          <Form.Item name="measure" label="整改措施" rules={[{ required: true, whitespace: true, message: '请填写整改措施' }]}>
            <Input.TextArea autoSize={{ minRows: 4, maxRows: 10 }} />
          </Form.Item>
          <Form.Item name="goal" label="整改目标（可以不填）"><Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} /></Form.Item>
          <div className="pair">
            <Form.Item name="person" label="责任人" rules={[{ required: true, whitespace: true, message: '请填写责任人' }]}><Input /></Form.Item>
            <Form.Item name="deadline" label="完成时限" rules={[{ required: true, message: '请选择完成时限' }]}><Input type="date" /></Form.Item>
          </div>
          <Form.Item name="unit" label="责任单位"><Input /></Form.Item>
        </ProblemForm>
      </div>
    </>
  )
}
