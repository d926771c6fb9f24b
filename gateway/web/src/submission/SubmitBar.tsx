import Button from 'antd/es/button'
import { type Finding, findingKey } from '../check'
import { Problem } from '../api/problem'
import { ProblemNote } from '../shared/ProblemNote'
import { useAsk } from '../shared/useAsk'
import { useTell } from '../shared/useTell'
import { type Report, useSubmit } from './queries'

/** The one filled button. It asks first, because a submitted version never changes. */
export function SubmitBar({ report, findings, onShow }: { report: Report; findings: Finding[]; onShow: (finding: Finding) => void }) {
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
    <div className="stack">
      <Blocking findings={findings.filter(finding => finding.severity === 'BLOCKING')} onShow={onShow} />
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

/** Named before the button is pressed, each leading to its passage. */
function Blocking({ findings, onShow }: { findings: Finding[]; onShow: (finding: Finding) => void }) {
  if (findings.length === 0) return null
  return (
    <div className="blocking-box">
      <strong><span aria-hidden="true">■ </span>有 {findings.length} 条阻断提示，处理后才能报送</strong>
      <ul className="plain">
        {findings.map(finding => (
          <li key={findingKey(finding)}>
            {finding.message}{finding.advice}
            {finding.places.length > 0 && <button type="button" className="link" onClick={() => onShow(finding)}>看原文（{finding.places.length} 处）</button>}
          </li>
        ))}
      </ul>
    </div>
  )
}
