import { useState } from 'react'
import { useCommand } from '../shared/commands'
import { PassagePair } from './PassagePair'
import type { Match } from './queries'
import { percent, whose } from './words'

/** The reports at the left; of the chosen one each passage as it stands here and there. */
export function Matches({ matches, text }: { matches: Match[]; text: string | undefined }) {
  const [place, setPlace] = useState({ match: 0, passage: 0, moved: false })
  const { passages } = matches[place.match] ?? matches[0]
  /** Through the passages of one report and on to the next. */
  const step = (by: 1 | -1) => {
    const within = place.passage + by
    if (passages[within]) return setPlace({ ...place, passage: within, moved: true })
    const match = (place.match + by + matches.length) % matches.length
    setPlace({ match, passage: by > 0 ? 0 : matches[match].passages.length - 1, moved: true })
  }
  useCommand('nextFinding', () => step(1))
  useCommand('previousFinding', () => step(-1))
  const match = matches[place.match] ?? matches[0]
  return (
    <div className="similarity">
      <nav aria-label="有相同段落的报告">
        <ul className="plain">
          {matches.map((each, at) => (
            <li key={`${each.reportId ?? ''}${each.year}${at}`}>
              <button type="button" aria-pressed={each === match} onClick={() => setPlace({ match: at, passage: 0, moved: false })}>
                <strong>{whose(each)}</strong>
                <span className="second figures">占本报告 {percent(each.share)}，{each.passages.length} 段</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <section className="panel" aria-labelledby="match-title">
        <div className="row match-head">
          <h2 id="match-title">{whose(match)}</h2>
          <span className="row">
            <button type="button" className="link" onClick={() => step(-1)}>‹ 上一段</button>
            <span className="least figures">第 {place.passage + 1}/{passages.length} 段</span>
            <button type="button" className="link" onClick={() => step(1)}>下一段 ›</button>
          </span>
        </div>
        {!match.ownEarlier && !match.organisationName && <p className="second">是哪个单位、原文怎样，只有审核部门和领导看得到。</p>}
        <ol className="plain">
          {match.passages.map((passage, at) => (
            <PassagePair key={`${passage.start}-${passage.end}-${at}`} passage={passage} no={at + 1} text={text} whose={whose(match)}
              lit={at === place.passage} moved={place.moved} onChoose={() => setPlace({ ...place, passage: at, moved: false })} />
          ))}
        </ol>
      </section>
    </div>
  )
}
