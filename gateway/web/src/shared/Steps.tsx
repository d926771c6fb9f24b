import type { components } from '../api/generated/review'
import { day } from './format'

export type Step = components['schemas']['Step']

const marks = { DONE: '✓', CURRENT: '●', TODO: '○' }
const states = { DONE: '已完成', CURRENT: '正在进行', TODO: '尚未开始' }

/** Where a report stands: each step with its date and person, the current one with whose turn it is and until when. */
export function Steps({ steps }: { steps: Step[] }) {
  return (
    <ol className="steps plain" aria-label="办理进度">
      {steps.map(step => (
        <li key={step.key} className={`step step-${step.state.toLowerCase()}`} aria-current={step.state === 'CURRENT' ? 'step' : undefined}>
          <span className="step-mark" aria-hidden="true">{marks[step.state]}</span>
          <span className="step-title">{step.title}</span>
          <span className="visually-hidden">，{states[step.state]}</span>
          <span className="least step-detail">
            {step.who && <span>{step.state === 'CURRENT' ? `轮到${step.who}` : step.who} </span>}
            {step.date ? <time dateTime={step.date}>{day(step.date)}</time> : step.due && <time dateTime={step.due}>{day(step.due)} 前</time>}
          </span>
        </li>
      ))}
    </ol>
  )
}
