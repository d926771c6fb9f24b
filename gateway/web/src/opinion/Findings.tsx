import Button from 'antd/es/button'
import { useState } from 'react'
import { type Finding, Notices } from '../shared/Notices'
import { Outline } from '../shared/Outline'
import { type Remark, RemarkList } from '../shared/RemarkList'
import { type Item, itemKey, type Structure } from '../shared/ReportText'

/** What to look at, and the items as understood; at 特大 it folds to a strip of marks so that the text keeps its width. */
export function Findings({ findings, structure, remarks, chosen, onChoose, onQuote }: {
  findings: Finding[]
  structure?: Structure
  remarks: Remark[]
  chosen?: string
  onChoose: (key: string) => void
  onQuote: (item: Item) => void
}) {
  const [open, setOpen] = useState(document.documentElement.dataset.size !== 'largest')
  const item = structure?.sections.flatMap(section => section.items).find(each => itemKey(each) === chosen)
  if (!open) {
    return (
      <aside className="review-findings review-strip">
        <button type="button" className="link" onClick={() => setOpen(true)} aria-label={`展开审核提示，${findings.length} 条`}>‹</button>
        {findings.map(finding => <span key={`${finding.rule} ${finding.message}`} title={finding.title} className={finding.severity === 'BLOCKING' ? 'danger' : undefined}>{finding.severity === 'BLOCKING' ? '■' : '▲'}</span>)}
      </aside>
    )
  }
  return (
    <aside className="review-findings" aria-label="审核提示和各条内容" tabIndex={0}>
      <div className="pane-head"><h2>审核提示 {findings.length}</h2><button type="button" className="link" onClick={() => setOpen(false)} aria-label="收起审核提示">›</button></div>
      {structure && <Notices findings={findings} />}
      {structure && <RemarkList remarks={remarks} structure={structure} onChoose={onChoose} />}
      {structure && <Outline structure={structure} chosen={chosen} onChoose={onChoose} />}
      {item && <p className="quote-bar"><Button size="small" onClick={() => onQuote(item)}>把这一条引入意见</Button></p>}
    </aside>
  )
}
