import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import { useState } from 'react'
import { Problem } from '../api/problem'
import { type Finding, useClean } from '../check'
import { ProblemNote } from '../shared/ProblemNote'
import { useTell } from '../shared/useTell'
import { mendable, type Mending } from './mending'
import type { Draft } from './queries'

/** What a machine can put right: every replacement is shown first, and only what is ticked is done. */
export function CleaningBox({ reportId, draft, findings }: { reportId: string; draft: Draft; findings: Finding[] }) {
  const tell = useTell()
  const [left, setLeft] = useState<string[]>([])
  const menders = mendable(draft.text, findings)
  const agreed = menders.filter(({ rule }) => !left.includes(rule))
  const count = agreed.reduce((sum, { places }) => sum + places, 0)
  // The draft is another one then, and this box gone.
  const clean = useClean(reportId, draft.revision, () => tell(`已清理 ${count} 处`))
  const put = () => clean.mutate({ rules: agreed.map(({ rule }) => rule) })
  if (menders.length === 0) return null
  return (
    <section className="notice-box stack" aria-labelledby="cleaning">
      <h3 id="cleaning">有些地方可以代您清理，请先看清楚改成什么</h3>
      {clean.isError && <ProblemNote problem={Problem.of(clean.error)} />}
      {menders.map(mending => (
        <Mended key={mending.rule} mending={mending} agreed={!left.includes(mending.rule)}
          onAgree={yes => setLeft(yes ? left.filter(rule => rule !== mending.rule) : [...left, mending.rule])} />
      ))}
      <div><Button disabled={count === 0} loading={clean.isPending} onClick={put}>同意并清理（{count} 处）</Button></div>
    </section>
  )
}

function Mended({ mending: { title, places, changes }, agreed, onAgree }: { mending: Mending; agreed: boolean; onAgree: (yes: boolean) => void }) {
  const shown = 8
  return (
    <div>
      <Checkbox checked={agreed} onChange={event => onAgree(event.target.checked)}>{title}（{places} 处）</Checkbox>
      <ul className="plain changes">
        {changes.slice(0, shown).map(({ from, to, times }) => (
          <li key={`${from} ${to}`}>
            <del>{from}</del> {to ? <>改为 <ins>{to}</ins></> : '删去'}{times > 1 && <span className="least">　{times} 处</span>}
          </li>
        ))}
        {changes.length > shown && <li className="least">另有 {changes.length - shown} 种写法，一并清理</li>}
      </ul>
    </div>
  )
}
