import Form from 'antd/es/form'
import Input from 'antd/es/input'
import Progress from 'antd/es/progress'
import { useState } from 'react'
import { Problem } from '../api/problem'
import { ProblemForm } from '../shared/ProblemForm'
import { useTell } from '../shared/useTell'
import { FilePicker } from './FilePicker'
import { type Item, type Proof, useFileEvidence } from './queries'

/** 佐证: what was done, with files that show it. Filing it asks for the verification. */
export function EvidenceForm({ item }: { item: Item }) {
  const tell = useTell()
  const [form] = Form.useForm<Proof>()
  const [files, setFiles] = useState<File[]>([])
  const [percent, setPercent] = useState(0)
  const filing = useFileEvidence(item.id, files, setPercent)
  const sentBack = item.verifications.at(-1)
  const wrong = filing.isError ? Problem.of(filing.error).errors : []
  return (
    <>
      <h2>报送佐证，申请销号</h2>
      {sentBack && !sentBack.struckOff && <p className="returned">上次核查未通过：{sentBack.reason}</p>}
      <ProblemForm<Proof, Item>
        name="evidence" form={form} mutation={filing} submit={files.length > 0 ? `报送佐证（${files.length} 个文件）` : '报送佐证'}
        onDone={() => { setFiles([]); tell('佐证已报送，等待核查') }}
      >
        <Form.Item
          name="note" label="整改进展"
          rules={[{ validator: (_, value?: string) => value?.trim() || files.length ? Promise.resolve() : Promise.reject(new Error('请填写整改进展，或者选择佐证文件')) }]}
        >
          <Input.TextArea autoSize={{ minRows: 4, maxRows: 10 }} />
        </Form.Item>
        <FilePicker files={files} onChange={now => { filing.reset(); setFiles(now) }} errorOf={at => wrong.find(each => each.pointer === `#/file/${at}`)?.detail} />
        <div aria-live="polite">{filing.isPending && files.length > 0 && <Progress percent={percent} size="small" status="normal" aria-label="上传进度" />}</div>
      </ProblemForm>
    </>
  )
}
