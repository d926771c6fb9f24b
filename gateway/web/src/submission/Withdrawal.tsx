import { useQuery } from '@tanstack/react-query'
import Button from 'antd/es/button'
import { Problem } from '../api/problem'
import { useMe } from '../shared/me'
import { ProblemNote } from '../shared/ProblemNote'
import { useAsk } from '../shared/useAsk'
import { useTell } from '../shared/useTell'
import { type Report, useWithdraw, withdrawalQuery } from './queries'

/** 撤回: the secretary may take a version back until a reviewer has claimed it; afterwards the page says who has it. */
export function Withdrawal({ report }: { report: Report }) {
  const me = useMe()
  const mine = report.status === 'SUBMITTED' && Boolean(me?.roles.includes('secretary')) && me?.organisation === report.organisation
  const answer = useQuery({ ...withdrawalQuery(report.id), enabled: mine }).data
  const withdraw = useWithdraw(report.id)
  const tell = useTell()
  const ask = useAsk()
  if (!mine || !answer) return null
  const take = async () => {
    const sure = await ask({
      title: `撤回第 ${report.version} 版？`,
      content: '撤回后可以修改，期限不变，须在原期限前重新报送；这一版仍留在记录里。',
      ok: '确认撤回',
    })
    if (sure) withdraw.mutate(undefined, { onSuccess: () => tell('已撤回') })
  }
  return (
    <>
      {withdraw.isError && <ProblemNote problem={Problem.of(withdraw.error)} />}
      {answer.possible
        ? <p className="row"><Button loading={withdraw.isPending} onClick={() => void take()}>撤回第 {report.version} 版</Button><span className="second">还没有部门签收，可以撤回修改。</span></p>
        : <p className="least">{answer.reason}</p>}
    </>
  )
}
