import { Link } from 'react-router'
import type { Dashboard } from './queries'

/** The one sentence: it stands out, and leads to what lies beneath it. */
export function Headline({ headline, overdue }: { headline: Dashboard['headline']; overdue: boolean }) {
  return (
    <p className={overdue ? 'headline headline-overdue' : 'headline'}>
      {overdue && <span aria-hidden="true">■ </span>}
      <Link to={headline.link}>{headline.text}</Link>
    </p>
  )
}
