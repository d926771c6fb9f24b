import type { Ballot } from './queries'

/** 已投 31 人，应投 40 人: how many, never what. */
export function Turnout({ ballot }: { ballot: Pick<Ballot, 'state' | 'cast' | 'roll'> }) {
  const cast = ballot.cast ?? 0
  const roll = ballot.roll ?? 0
  if (ballot.state === 'WAITING') return <p className="turnout">名册 <strong>{roll}</strong> 人</p>
  return (
    <div className="turnout">
      <p>已投 <strong>{cast}</strong> 人，应投 <strong>{roll}</strong> 人</p>
      <div className="turnout-bar" role="progressbar" aria-label="投票进度" aria-valuenow={cast} aria-valuemin={0} aria-valuemax={Math.max(roll, 1)} aria-valuetext={`已投 ${cast} 人，应投 ${roll} 人`}>
        <span style={{ width: `${roll > 0 ? (cast / roll) * 100 : 0}%` }} />
      </div>
    </div>
  )
}
