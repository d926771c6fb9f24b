import { useState } from 'react'
import { Outline } from './Outline'
import { type Remark, RemarkList } from './RemarkList'
import { ReportText, type Structure } from './ReportText'

/** The document, and beside it what was understood of it; choosing in one lights the other. */
export function TextWithOutline({ text, title, structure, remarks = [] }: {
  text: string; title?: string | null; structure: Structure; remarks?: Remark[]
}) {
  const [chosen, setChosen] = useState<string>()
  return (
    <div className="text-outline">
      <ReportText text={text} title={title} structure={structure} chosen={chosen} onChoose={setChosen} />
      <aside aria-label="识别出的内容">
        <p className="least">识别出的标题</p>
        <p className="understood-title">{title || '未识别出标题'}</p>
        <RemarkList remarks={remarks} structure={structure} onChoose={setChosen} />
        <Outline structure={structure} chosen={chosen} onChoose={setChosen} />
      </aside>
    </div>
  )
}
