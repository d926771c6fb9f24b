import { itemKey, type Structure } from './ReportText'
import { sectionKinds } from './words'

/** The sections and items as understood, as a list to choose from; the text lights what is chosen here. */
export function Outline({ structure, chosen, onChoose }: {
  structure: Structure
  chosen?: string
  onChoose: (key: string) => void
}) {
  return (
    <div className="outline">
      {structure.sections.map(section => (
        <section key={section.start} className="outline-section">
          <h3>
            {section.kind === 'OTHER' ? section.heading || sectionKinds.OTHER : sectionKinds[section.kind]}
            {section.items.length > 0 && <span className="least">　{section.items.length} 条</span>}
          </h3>
          <ol>
            {section.items.map(item => (
              <li key={itemKey(item)}>
                <button type="button" aria-pressed={itemKey(item) === chosen} onClick={() => onChoose(itemKey(item))}>
                  <span className="clip">{item.no}. {item.text}</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

export type Notice = { light: 'RED' | 'YELLOW'; title: string; text: string }

/** 审核提示: what the structure itself shows, nothing guessed. */
export function noticesOf(structure: Structure): Notice[] {
  const notices: Notice[] = []
  if (structure.placeholders > 0) {
    notices.push({ light: 'RED', title: '占位符未填写', text: `全文有 ${structure.placeholders} 处，请填写实际数字或名称。` })
  }
  if (structure.watermarks?.length) {
    notices.push({ light: 'RED', title: '疑似范文网站痕迹', text: structure.watermarks.join('、') })
  }
  const kinds = new Set(structure.sections.map(section => section.kind))
  for (const kind of ['ACHIEVEMENTS', 'SHORTCOMINGS', 'CAUSES', 'PLAN'] as const) {
    if (!kinds.has(kind)) notices.push({ light: 'YELLOW', title: `没有找到“${sectionKinds[kind]}”`, text: '请核对标题和段落。' })
  }
  const count = (kind: string) => structure.sections.filter(section => section.kind === kind).flatMap(section => section.items).length
  if (count('SHORTCOMINGS') > count('PLAN') && kinds.has('PLAN')) {
    notices.push({ light: 'YELLOW', title: '措施少于不足', text: `不足 ${count('SHORTCOMINGS')} 条，打算 ${count('PLAN')} 条。` })
  }
  return notices
}
