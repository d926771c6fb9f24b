import Form from 'antd/es/form'
import Input from 'antd/es/input'
import { Problem } from '../api/problem'
import { clock } from '../shared/format'
import { ProblemForm } from '../shared/ProblemForm'
import type { Draft, Report } from './queries'
import { TwoDrafts } from './TwoDrafts'
import { type Text, useDraftWriting } from './useDraftWriting'

/** The report pasted or corrected as text, saved while it is typed; an empty title is taken from the text. */
export function WriteForm({ report, onDone }: { report: Report; onDone: () => void }) {
  const [form] = Form.useForm<Text>()
  const writing = useDraftWriting(report)
  const failed = [writing.byHand, writing.byItself].find(write => write.isError)
  const problem = failed && Problem.of(failed.error)
  const typing = () => writing.type(form.getFieldsValue())
  const mine = () => {
    writing.buildOn(report.draft?.revision)
    writing.byHand.reset()
    writing.byItself.mutate(form.getFieldsValue())
  }
  const theirs = () => {
    writing.forget()
    writing.drop()
    writing.buildOn(report.draft?.revision)
    form.setFieldsValue({ title: given(report.draft), text: report.draft?.text })
    writing.byHand.reset()
    writing.byItself.reset()
  }
  return (
    <ProblemForm<Text, Draft>
      name="write" form={form} mutation={writing.byHand} submit="保存并识别" onDone={onDone} confirm={() => { writing.forget(); return Promise.resolve(true) }}
      initialValues={{ title: writing.initial.title ?? given(report.draft), text: writing.initial.text ?? report.draft?.text }}
      beside={<Saved saved={writing.byItself.data} problem={problem} pending={writing.byItself.isPending} />}
    >
      {problem?.is('saved-meanwhile') && report.draft && (
        <TwoDrafts problem={problem} saved={report.draft} onMine={mine} onTheirs={theirs} />
      )}
      <Form.Item name="title" label="标题（可以不填，按正文第一行识别）"><Input maxLength={200} placeholder={report.draft?.structure.title} onChange={typing} onBlur={writing.save} /></Form.Item>
      <Form.Item name="text" label="正文" rules={[{ required: true, whitespace: true, message: '请填写正文' }]}>
        <Input.TextArea autoSize={{ minRows: 10, maxRows: 24 }} onChange={typing} onBlur={writing.save} />
      </Form.Item>
    </ProblemForm>
  )
}

/** The title that its writer gave; none where it stands in the text, which the next text may have otherwise. */
const given = (draft?: Draft) => (draft && draft.title !== draft.structure.title ? draft.title : undefined)

/** What became of the last write by itself. */
function Saved({ saved, problem, pending }: { saved?: Draft; problem?: Problem; pending: boolean }) {
  const words = pending ? '正在保存'
    : problem ? `没有存上：${problem.errors[0]?.detail ?? problem.title}　已留在本机`
      : saved ? `已于 ${clock(Date.parse(saved.updatedAt))} 自动保存` : ''
  return <span className="least" role="status">{words}</span>
}
