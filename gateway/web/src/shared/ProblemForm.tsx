import type { UseMutationResult } from '@tanstack/react-query'
import Button from 'antd/es/button'
import Form from 'antd/es/form'
import type { FormInstance } from 'antd/es/form'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { type FieldError, Problem } from '../api/problem'

type Props<V extends object, R> = {
  name: string
  form: FormInstance<V>
  mutation: UseMutationResult<R, unknown, V>
  initialValues?: Partial<V>
  /** What the button does, in words; it is the page's one filled button. */
  submit?: ReactNode
  danger?: boolean
  /** Asks before handing in; resolves to false when the person thinks again. */
  confirm?: (values: V) => Promise<boolean>
  onDone?: (result: R) => void
  beside?: ReactNode
  /** Where a decision has two ways out: buttons that set their outcome in the form and submit it. */
  foot?: (pending: boolean) => ReactNode
  children: ReactNode
}

type Refusal = { title: string; detail?: string; traceId?: string; errors: FieldError[] }

/** A form whose refusals stand beside their fields and once in a summary that takes the focus. Nothing typed is cleared. */
export function ProblemForm<V extends object, R>({ name, form, mutation, initialValues, submit, danger, confirm, onDone, beside, foot, children }: Props<V, R>) {
  const [refusal, setRefusal] = useState<Refusal>()
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => { if (refusal) summary.current?.focus() }, [refusal])

  const refuse = (problem: Problem) => {
    form.setFields(problem.errors.filter(error => pathOf(error.pointer)).map(error => ({
      name: pathOf(error.pointer) as never, errors: [error.detail],
    })))
    setRefusal(problem)
  }
  const hand = async (values: V) => {
    setRefusal(undefined)
    if (confirm && !(await confirm(values))) return
    mutation.mutate(values, { onSuccess: onDone, onError: thrown => refuse(Problem.of(thrown)) })
  }
  return (
    <Form<V>
      name={name} form={form} layout="vertical" initialValues={initialValues as never} requiredMark={false}
      validateTrigger={[]} onFinish={values => void hand(values)}
      onFinishFailed={({ errorFields }) => setRefusal({
        title: `有 ${errorFields.length} 处需要修改`,
        errors: errorFields.map(field => ({ pointer: `#/${field.name.join('/')}`, detail: field.errors[0] })),
      })}
      onValuesChange={changed => form.setFields(Object.keys(changed).map(field => ({ name: field as never, errors: [] })))}
    >
      {refusal && (
        <div className="problem-note" role="alert" tabIndex={-1} ref={summary}>
          <strong>{refusal.title}</strong>
          {refusal.detail && refusal.detail !== refusal.title && <p>{refusal.detail}</p>}
          {refusal.errors.length > 0 && (
            <ul>{refusal.errors.map(error => <li key={error.pointer + error.detail}><FieldLink form={name} error={error} /></li>)}</ul>
          )}
          {refusal.traceId && <span className="least">跟踪号 {refusal.traceId}</span>}
        </div>
      )}
      {children}
      <div className="row form-foot">
        {foot
          ? foot(mutation.isPending)
          : <Button type="primary" danger={danger} htmlType="submit" loading={mutation.isPending}>{submit}</Button>}
        {beside}
      </div>
    </Form>
  )
}

function FieldLink({ form, error }: { form: string; error: FieldError }) {
  const path = pathOf(error.pointer)
  if (!path) return <>{error.detail}</>
  const id = [form, ...path].join('_')
  return <a href={`#${id}`} onClick={event => { event.preventDefault(); document.getElementById(id)?.focus() }}>{error.detail}</a>
}

/** `#/steps/0/deadline` → ['steps', 0, 'deadline']; nothing for the whole document. */
function pathOf(pointer: string) {
  const parts = pointer.replace(/^#?\/?/, '').split('/').filter(Boolean)
  return parts.length ? parts.map(part => (/^\d+$/.test(part) ? Number(part) : part)) : undefined
}
