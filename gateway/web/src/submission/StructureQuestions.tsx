import { useState } from 'react'
import { itemKey } from '../shared/ReportText'
import type { Draft } from './queries'

/** Where the text can be read in two ways, the page asks: yes, it was understood, or the writer puts the text right. */
export function StructureQuestions({ draft, onShow }: { draft: Draft; onShow: (item: string) => void }) {
  const [settled, setSettled] = useState<string[]>([])
  const asked = questions(draft).filter(({ question }) => !settled.includes(question))
  if (asked.length === 0) return null
  return (
    <section className="notice-box" aria-labelledby="structure-questions">
      <h3 id="structure-questions">有 {asked.length} 处识别得没有把握，请您看一看</h3>
      <ul className="plain">
        {asked.map(({ question, item }) => (
          <li key={question} className="row">
            <span>{question}</span>
            {item && <button type="button" className="link" onClick={() => onShow(item)}>看原文</button>}
            <button type="button" className="link" onClick={() => setSettled([...settled, question])}>识别得对</button>
          </li>
        ))}
      </ul>
      <p className="second">识别得不对的，请在“粘贴或修改文字”里把标题和序号写清楚，保存后会重新识别。</p>
    </section>
  )
}

function questions({ structure }: Draft) {
  const asked = structure.sections.flatMap(({ question, items }) => (question ? [{ question, item: items[0] && itemKey(items[0]) }] : []))
  const { question } = structure
  return question && !asked.some(each => each.question === question) ? [{ question, item: undefined }, ...asked] : asked
}
