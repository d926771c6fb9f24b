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
