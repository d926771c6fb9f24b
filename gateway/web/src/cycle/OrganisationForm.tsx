import Button from 'antd/es/button'
import Form from 'antd/es/form'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { ProblemForm } from '../shared/ProblemForm'
import { levels, sectors } from '../shared/words'
import { useTell } from '../shared/useTell'
import { type Organisation, useRegister } from './queries'

const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }))
const required = (message: string) => [{ required: true, whitespace: true, message }]

/** Registers an organisation, or changes one; its code stays. */
export function OrganisationForm({ organisation, onLeave }: { organisation?: Organisation; onLeave: () => void }) {
  const tell = useTell()
  const [form] = Form.useForm<Organisation>()
  return (
    <section className="panel" aria-labelledby="organisation-form">
      <h2 id="organisation-form">{organisation ? `修改${organisation.name}` : '登记党组织'}</h2>
      <ProblemForm<Organisation, Organisation>
        name="organisation" form={form} mutation={useRegister()} initialValues={organisation} submit={organisation ? '保存' : '登记'}
        onDone={saved => { tell(`已保存${saved.name}`); onLeave() }}
        beside={<Button onClick={onLeave}>取消</Button>}
      >
        <Form.Item name="code" label="代码（小写字母、数字和连字符）" rules={required('请填写代码')}><Input disabled={Boolean(organisation)} /></Form.Item>
        <Form.Item name="name" label="名称" rules={required('请填写名称')}><Input /></Form.Item>
        <Form.Item name="sector" label="领域" rules={[{ required: true, message: '请选择领域' }]}><Select options={options(sectors)} /></Form.Item>
        <Form.Item name="level" label="层级" rules={[{ required: true, message: '请选择层级' }]}><Select options={options(levels)} /></Form.Item>
        <Form.Item name="secretaryName" label="书记姓名" rules={required('请填写书记的姓名')}><Input /></Form.Item>
        <Form.Item name="secretary" label="书记账号" rules={required('请填写书记的账号')}><Input /></Form.Item>
      </ProblemForm>
    </section>
  )
}
