import type { components } from '../api/generated/report'
import { itemKey, type Structure } from './ReportText'

export type Remark = components['schemas']['RemarkView']

/** What reviewers said about single passages; choosing one lights the passage where it stands in the text shown. */
export function RemarkList({ remarks, structure, onChoose }: {
  remarks: Remark[]; structure: Structure; onChoose: (key: string) => void
}) {
  if (remarks.length === 0) return null
  return (
    <section aria-label="对原文的意见">
      <h3>对原文的意见 {remarks.length}</h3>
      <ul className="plain opinions">
        {remarks.map(remark => {
          const key = keyAt(structure, remark)
          const clip = `“${remark.quote.length > 24 ? `${remark.quote.slice(0, 24)}…` : remark.quote}”`
          return (
            <li key={`${remark.version}-${remark.at}-${remark.quote}-${remark.text}`}>
              {key ? <button type="button" className="link" onClick={() => onChoose(key)}>{clip}</button> : <span>{clip}</span>}
              {remark.changed && <strong>　原文已改</strong>}
              <div>{remark.text}</div>
              <span className="least">{remark.departmentTitle} {remark.byName}，第 {remark.version} 版</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The item in which the passage stands. */
function keyAt(structure: Structure, { start, end }: Remark) {
  if (start == null || end == null) return undefined
  const item = structure.sections.flatMap(section => section.items).find(each => each.start < end && each.end > start)
  return item && itemKey(item)
}
