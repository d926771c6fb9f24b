import { useEffect } from 'react'
import { Refused } from './Refused'
import { type Ballot, type Choice, choices } from './queries'
import { Speaker } from './Speaker'
import type { useHandIn } from './useHandIn'

/** 您选了“较好”: from here the paper goes, and goes again until it has arrived. */
export function Confirm({ ballot, choice, hand: { delivery, send }, onBack, onDelivered, onLeave }: {
  ballot: Ballot
  choice: Choice
  hand: ReturnType<typeof useHandIn>
  onBack: () => void
  onDelivered: (at: number) => void
  onLeave: () => void
}) {
  const arrived = delivery.state === 'delivered' ? delivery.at : undefined
  useEffect(() => { if (arrived) onDelivered(arrived) }, [arrived, onDelivered])
  if (delivery.state === 'refused') return <Refused ballot={ballot} problem={delivery.problem} onBack={onBack} onLeave={onLeave} />
  return (
    <div className="paper">
      <Speaker ballot={ballot} />
      <p className="chosen">您选了<strong>“{choices[choice]}”</strong></p>
      {delivery.state === 'none' && <p className="second">交票后不能更改。系统只记您交没交票，不记您投给哪一项。</p>}
      <div aria-live="assertive" className="delivery">
        {delivery.state === 'sending' && <p>正在交票…</p>}
        {delivery.state === 'cut' && <p><strong>未送达，正在重试。</strong><br />网络不通，请不要关闭本页；恢复后会自动送出，不会重复计票。</p>}
      </div>
      {delivery.state === 'none' && (
        <>
          <button type="button" className="hand-in" autoFocus onClick={() => void send()}>确认交票</button>
          <button type="button" className="go-back" onClick={onBack}>返回修改</button>
        </>
      )}
      {delivery.state === 'cut' && <button type="button" className="hand-in" onClick={() => void send()}>立即重试</button>}
    </div>
  )
}
