import Form from 'antd/es/form'
import InputNumber from 'antd/es/input-number'

/** A whole number with its unit. */
export function Figure({ name, label, unit }: { name: string[]; label: string; unit: string }) {
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: `请填写“${label}”` }]}>
      <InputNumber min={0} controls={false} precision={0} suffix={unit} style={{ width: 150 }} />
    </Form.Item>
  )
}
