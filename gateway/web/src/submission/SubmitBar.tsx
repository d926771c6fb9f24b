import Button from 'antd/es/button'
import { Problem } from '../api/problem'
import { ProblemNote } from '../shared/ProblemNote'
import { useAsk } from '../shared/useAsk'
import { useTell } from '../shared/useTell'
import { type Report, useSubmit } from './queries'

/** The one filled button. It asks first, because a submitted version never changes. */
export function SubmitBar({ report }: { report: Report }) {
  const tell = useTell()
  const ask = useAsk()
  const submit = useSubmit(report.id)
  const may = report.actions.includes('submit')
  const next = report.version + 1
  const hand = async () => {
    const sure = await ask({
      title: next > 1 ? `重新报送第 ${next} 版？` : '报送述职报告？',
      content: `《${report.draft?.title || '未识别出标题'}》。报送后不能再改，除非审核部门退回。`,
      ok: '确认报送', cancel: '再看看',
    })
    if (sure) submit.mutate(undefined, { onSuccess: () => { tell('已报送') } })
  }
  return (
    <div>
      {submit.isError && <ProblemNote problem={Problem.of(submit.error)} />}
      <p className="row">
        {may
          ? <Button type="primary" loading={submit.isPending} onClick={() => void hand()}>{next > 1 ? `重新报送（第 ${next} 版）` : '报送述职报告'}</Button>
          : <span className="second">{report.obstacle ?? '由书记本人报送，您可以继续准备和修改。'}</span>}
        <span className="second">{next > 1 ? '' : `报送截止 ${report.cycle.submission}`}</span>
      </p>
    </div>
  )
}
