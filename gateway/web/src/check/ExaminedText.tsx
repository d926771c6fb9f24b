import type { UseQueryResult } from '@tanstack/react-query'
import { Outline } from '../shared/Outline'
import { type Remark, RemarkList } from '../shared/RemarkList'
import { itemKey, ReportText, type Structure } from '../shared/ReportText'
import type { Examination } from './FindingList'
import { FindingMargin } from './FindingMargin'
import type { Reading } from './useReading'

/** The document, and beside it the findings and what was understood; choosing in one lights the other. */
export function ExaminedText({ text, title, structure, query, reading, similarity, remarks = [] }: {
  text: string
  title?: string | null
  structure: Structure
  query: UseQueryResult<Examination>
  reading: Reading
  similarity?: string
  /** What reviewers said about its passages. */
  remarks?: Remark[]
}) {
  return (
    <div className="examined">
      <MarkedText text={text} title={title} structure={structure} reading={reading} />
      <FindingMargin query={query} reading={reading} similarity={similarity}>
        <section className="understood" aria-label="识别出的内容">
          <p className="least">识别出的标题</p>
          <p className="understood-title">{title || '未识别出标题'}</p>
          <RemarkList remarks={remarks} structure={structure} onChoose={key => reading.chooseItem(key, 'margin')} />
          <Outline structure={structure} chosen={reading.item && itemKey(reading.item)} onChoose={key => reading.chooseItem(key, 'margin')} />
        </section>
      </FindingMargin>
    </div>
  )
}

/** The text of what is being read, with its passages. */
export function MarkedText({ text, title, structure, reading }: { text: string; title?: string | null; structure: Structure; reading: Reading }) {
  return (
    <ReportText
      text={text} title={title} structure={structure} still={reading.from === 'text'}
      chosen={reading.item && itemKey(reading.item)} onChoose={key => reading.chooseItem(key, 'text')}
      passages={reading.passages} lit={reading.stop}
      onPassage={passage => reading.chooseStop({ of: passage.of, key: passage.key }, 'text')}
    />
  )
}
