import Checkbox from 'antd/es/checkbox'
import Form from 'antd/es/form'
import Input from 'antd/es/input'
import InputNumber from 'antd/es/input-number'

/** 退回 asks for an opinion, 通过 does not; the score is given where the cycle asks for one. */
export function OpinionFields({ leads, onType }: { leads: boolean; onType: () => void }) {
  return (
    <>
      <Form.Item name="outcome" hidden><Input /></Form.Item>
      <Form.Item name="remarks" hidden><Input /></Form.Item>
      <Form.Item
        name="opinion" label="意见（每行一条）" dependencies={['outcome']}
        rules={[({ getFieldValue }) => ({
          validator: (_, value: string | undefined) => getFieldValue('outcome') === 'return' && !value?.trim()
            ? Promise.reject(new Error('退回修改要写明意见'))
            : Promise.resolve(),
        })]}
      >
        <Input.TextArea autoSize={{ minRows: 6, maxRows: 14 }} onChange={onType} />
      </Form.Item>
      <Form.Item name="score" label="审核指标评分（0—100，可以不评）">
        <InputNumber min={0} max={100} controls={false} precision={0} style={{ width: 120 }} onChange={onType} />
      </Form.Item>
      {leads && (
        <Form.Item name="everyoneAgain" valuePropName="checked">
          <Checkbox onChange={onType}>退回后，请所有部门重新审核</Checkbox>
        </Form.Item>
      )}
    </>
  )
}
