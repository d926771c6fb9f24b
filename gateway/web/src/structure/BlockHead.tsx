import { sectionKinds } from '../shared/words'
import type { Section } from './bounds'
import type { Refused } from './refusal'

/** What the section is, above it: 主要不足 3 条; what the reader was not sure of, and what the service refused. */
export function BlockHead({ section, chosen, onChoose, refused }: { section: Section; chosen: boolean; onChoose: () => void; refused: Refused[] }) {
  const own = refused.filter(({ place, start }) => place.item === undefined && start === section.start)
  return (
    <div className="block-head">
      <button type="button" aria-pressed={chosen} onClick={onChoose}>
        <strong>{sectionKinds[section.kind]}</strong>{section.kind === 'OTHER' ? '' : ` ${section.items.length} 条`}
      </button>
      {section.question && <span className="block-question">系统没有把握：{section.question}</span>}
      {own.map(({ detail }) => <span key={detail} className="danger">{detail}</span>)}
    </div>
  )
}
