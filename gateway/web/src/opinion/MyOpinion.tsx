import { useQuery } from '@tanstack/react-query'
import Form from 'antd/es/form'
import { clock } from '../shared/format'
import { useDraft } from '../shared/draft'
import { ProblemForm } from '../shared/ProblemForm'
import { useAsk } from '../shared/useAsk'
import { ClaimBar, type Task, useComplete } from '../task'
import { OpinionFields } from './OpinionFields'
import { OpinionFoot } from './OpinionFoot'
import { OpinionList } from './OpinionList'
import { opinionsQuery, type Quoted, type Review } from './queries'
import { useQuote } from './useQuote'

/** My opinion: kept while typed, asked about before it is handed in. */
export function MyOpinion({ task, quoted, onDone, next }: {
  task: Task
  quoted?: Quoted & { at: number }
  onDone: (done: string) => void
  next?: () => void
}) {
  const ask = useAsk()
  const [form] = Form.useForm<Review>()
  const complete = useComplete<Review>(task.id)
  const draft = useDraft<Review>(task.id)
  useQuote(form, quoted, draft.save)
  const earlier = useQuery(opinionsQuery(task.reportId)).data ?? []
  const may = task.actions.includes('complete')
  const leads = Boolean(task.group?.endsWith('/organisation'))
  const confirm = (review: Review) => ask({
    title: review.outcome === 'pass' ? `通过${task.organisationName}的述职报告？` : `退回${task.organisationName}修改？`,
    content: review.outcome === 'pass' ? '通过后，本部门本轮不能再提意见。' : '各部门意见到齐后，一并退给书记修改。',
    ok: review.outcome === 'pass' ? '确认通过' : '确认退回',
  })
  return (
    <section className="review-opinion" aria-labelledby="my-opinion" tabIndex={0}>
      <div className="pane-head"><h2 id="my-opinion">我的意见</h2>{next && <button type="button" className="link" onClick={next}>下一份 ›</button>}</div>
      <ClaimBar task={task} />
      {may && (
        <ProblemForm<Review, unknown>
          name="review" form={form} mutation={complete} initialValues={draft.initial} confirm={confirm}
          onDone={() => { draft.clear(); onDone(form.getFieldValue('outcome') === 'pass' ? '已通过' : '已退回修改') }}
          foot={pending => <OpinionFoot form={form} pending={pending} />}
        >
          <OpinionFields leads={leads} onType={() => draft.save({ ...form.getFieldsValue(true), outcome: undefined })} />
          {draft.savedAt && <p className="least" role="status">已于 {clock(draft.savedAt)} 自动保存在本机</p>}
        </ProblemForm>
      )}
      {earlier.length > 0 && (
        <details className="earlier" open={task.round > 1}><summary>各部门意见（{earlier.length}）</summary><OpinionList opinions={earlier} /></details>
      )}
    </section>
  )
}
