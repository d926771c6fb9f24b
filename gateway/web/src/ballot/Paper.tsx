import { useState } from 'react'
import { Confirm } from './Confirm'
import { type Ballot, type Choice, choices } from './queries'
import { Speaker } from './Speaker'
import { useHandIn } from './useHandIn'

/** One paper: choose, look at what was chosen, hand in. Nothing is chosen beforehand and nothing is kept on the phone. */
export function Paper({ ballot, onBegin, onDelivered, onLeave }: {
  ballot: Ballot
  onBegin: () => void
  onDelivered: (at: number) => void
  onLeave: () => void
}) {
  const [choice, setChoice] = useState<Choice>()
  const [asked, setAsked] = useState(false)
  const [missing, setMissing] = useState(false)
  const hand = useHandIn(ballot.reportId, choice)
  if (choice && asked) {
    return (
      <Confirm
        ballot={ballot} choice={choice} hand={hand} onDelivered={onDelivered} onLeave={onLeave}
        onBack={() => { hand.reset(); setAsked(false) }}
      />
    )
  }
  return (
    <form
      className="paper"
      onSubmit={event => { event.preventDefault(); setMissing(!choice); setAsked(Boolean(choice)) }}
    >
      <Speaker ballot={ballot} />
      <fieldset>
        <legend className="visually-hidden">总体评价</legend>
        {(Object.keys(choices) as Choice[]).map(each => (
          <label key={each} className={`choice choice-${each.toLowerCase()}${choice === each ? ' choice-chosen' : ''}`}>
            <input type="radio" name="choice" value={each} checked={choice === each} onChange={() => { setChoice(each); setMissing(false); onBegin() }} />
            <span>{choices[each]}</span>
          </label>
        ))}
      </fieldset>
      {missing && <p role="alert" className="danger">请先选择一项，再交票。</p>}
      <button type="submit" className="hand-in">{choice ? `交票（选了“${choices[choice]}”）` : '交票'}</button>
    </form>
  )
}
