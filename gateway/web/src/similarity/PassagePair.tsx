import { useEffect, useRef } from 'react'
import type { Passage } from './queries'

const around = 20

/** One passage twice: as it stands in this report, and as in the other where the reader may see it. */
export function PassagePair({ passage, no, text, whose, lit, moved, onChoose }: {
  passage: Passage
  no: number
  /** Of this report, for the words around the passage. */
  text: string | undefined
  whose: string
  lit: boolean
  /** Chosen from elsewhere, so it comes into sight. */
  moved: boolean
  onChoose: () => void
}) {
  const pair = useRef<HTMLLIElement>(null)
  useEffect(() => { if (lit && moved) pair.current?.scrollIntoView({ block: 'center' }) }, [lit, moved])
  const before = text?.slice(Math.max(0, passage.start - around), passage.start)
  const after = text?.slice(passage.end, passage.end + around)
  return (
    <li ref={pair} className={lit ? 'pair pair-lit' : 'pair'} aria-current={lit || undefined} onClick={onChoose}>
      <div>
        <h3>第 {no} 段　本报告</h3>
        <Words before={before} words={passage.text} after={after} />
      </div>
      <div>
        <h3>{whose}</h3>
        {passage.otherText == null
          ? <p className="second">看不到对方原文。</p>
          : <Words before={passage.otherBefore} words={passage.otherText} after={passage.otherAfter} />}
      </div>
    </li>
  )
}

function Words({ before, words, after }: { before?: string | null; words: string; after?: string | null }) {
  return <p className="pair-text"><span className="least">{before && `…${before}`}</span><mark>{words}</mark><span className="least">{after && `${after}…`}</span></p>
}
