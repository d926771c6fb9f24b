import { useState } from 'react'
import { Link } from 'react-router'
import type { Draft } from './queries'

/** Where the text can be read in two ways, the page asks: yes, it was understood, or the writer puts it right. */
export function StructureQuestions({ reportId, draft }: { reportId: string; draft: Draft }) {
  const [settled, setSettled] = useState<string[]>([])
  const asked = questions(draft).filter(({ question }) => !settled.includes(question))
  if (asked.length === 0) return null
  return (
    <section className="notice-box" aria-labelledby="structure-questions">
      <h3 id="structure-questions">有 {asked.length} 处识别得没有把握，请您看一看</h3>
      <ul className="plain">
        {asked.map(({ question, at }) => (
          <li key={question} className="row">
            <span>{question}</span>
            <Link to={`/reports/${reportId}/structure${at === undefined ? '' : `?at=${at}`}`}>看原文并校正</Link>
            <button type="button" className="link" onClick={() => setSettled([...settled, question])}>识别得对</button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function questions({ structure }: Draft) {
  const asked = structure.sections.flatMap(({ question, start }) => (question ? [{ question, at: start }] : []))
  const { question } = structure
  return question && !asked.some(each => each.question === question) ? [{ question, at: undefined }, ...asked] : asked
}
