import Form from 'antd/es/form'
import Input from 'antd/es/input'
import { ProblemForm } from '../shared/ProblemForm'
import { type Report, useWrite } from './queries'

type Text = { title?: string | null; text: string }

/** The report pasted or corrected as text; an empty title is taken from the text. */
export function WriteForm({ report, onDone }: { report: Report; onDone: () => void }) {
  const [form] = Form.useForm<Text>()
  return (
    <ProblemForm<Text, unknown>
      name="write" form={form} mutation={useWrite(report.id)} submit="保存并识别" onDone={onDone}
      initialValues={{ title: report.draft?.title, text: report.draft?.text }}
    >
      <Form.Item name="title" label="标题（可以不填，按正文第一行识别）"><Input maxLength={200} /></Form.Item>
      <Form.Item name="text" label="正文" rules={[{ required: true, whitespace: true, message: '请填写正文' }]}>
        <Input.TextArea autoSize={{ minRows: 10, maxRows: 24 }} />
      </Form.Item>
    </ProblemForm>
  )
}
