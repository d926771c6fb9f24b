import Button from 'antd/es/button'
import Form from 'antd/es/form'
import Input from 'antd/es/input'

/** What the leader adds to the rectification list; the report's own shortcomings are in it already. */
export function ProblemsList() {
  return (
    <Form.List name="problems">
      {(fields, { add, remove }) => (
        <fieldset className="problems">
          <legend>补充要整改的问题（报告自查的不足已自动列入）</legend>
          {fields.map((field, at) => (
            <div key={field.key} className="problem-row">
              <Form.Item name={field.name} rules={[{ required: true, whitespace: true, message: '请填写问题，或删去这一行' }]} noStyle={false}>
                <Input aria-label={`问题 ${at + 1}`} placeholder={`问题 ${at + 1}`} />
              </Form.Item>
              <Button onClick={() => remove(field.name)} aria-label={`删去问题 ${at + 1}`}>删去</Button>
            </div>
          ))}
          <Button onClick={() => add('')}>补充一个问题</Button>
        </fieldset>
      )}
    </Form.List>
  )
}
