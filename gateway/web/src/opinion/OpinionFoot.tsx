import Button from 'antd/es/button'
import Form from 'antd/es/form'
import type { FormInstance } from 'antd/es/form'
import { useCommand } from '../shared/commands'
import type { Review } from './queries'
import { linesOf, remarksOf } from './useQuote'

/** 退回 stands left and 通过 right, whatever was typed. */
export function OpinionFoot({ form, pending }: { form: FormInstance<Review>; pending: boolean }) {
  const count = linesOf(Form.useWatch('opinion', form)).length
  const hand = (outcome: Review['outcome']) => {
    form.setFieldsValue({ outcome, remarks: remarksOf(form.getFieldValue('opinion'), form.getFieldValue('quotes')) })
    form.submit()
  }
  useCommand('hand', pending ? undefined : () => hand(count > 0 ? 'return' : 'pass'))
  return (
    <>
      <Button disabled={pending} onClick={() => hand('return')}>退回修改{count > 0 ? `（${count} 条）` : ''}</Button>
      <Button type="primary" loading={pending} onClick={() => hand('pass')}>通过…</Button>
    </>
  )
}
