import Form from 'antd/es/form'
import { type Rule, severities, weights } from '../check'

/** One rule's weight in this year; as the rule itself has it, where the year says nothing. */
export function SeverityField({ rule }: { rule: Rule }) {
  return (
    <Form.Item
      name={['reportRules', 'severities', rule.id]} label={rule.title} extra={rule.why}
      getValueProps={value => ({ value: (value as string | undefined) ?? rule.severity })}
    >
      <select className="plain-select">
        {weights.map(weight => <option key={weight} value={weight}>{severities[weight].sign} {severities[weight].word}</option>)}
      </select>
    </Form.Item>
  )
}
