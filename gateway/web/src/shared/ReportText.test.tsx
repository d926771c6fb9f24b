import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Structure } from './ReportText'
import { TextWithOutline } from './TextWithOutline'

const text = '小巷子里抓党建\n一、存在的不足\n一是覆盖不够，xx家未建。二是凝聚力不强。'
const item = (no: number, words: string) => ({ no, text: words, start: text.indexOf(words), end: text.indexOf(words) + words.length })
const structure: Structure = {
  title: '小巷子里抓党建', subtitle: '', achievements: [], shortcomings: [], causes: [], plan: [], lastYear: [], planPreamble: '', watermarks: [], placeholders: 1,
  placeholderPlaces: [], watermarkPlaces: [], confidence: 'CERTAIN',
  sections: [{ kind: 'SHORTCOMINGS', heading: '存在的不足', start: 8, end: text.length, preamble: '', confidence: 'CERTAIN', items: [item(1, '覆盖不够，xx家未建'), item(2, '凝聚力不强')] }],
}

test('an item chosen in the outline is lit in the text, and what was left blank stands out', async () => {
  render(<TextWithOutline text={text} title={structure.title} structure={structure} />)
  expect(screen.getByText('xx')).toHaveClass('placeholder')
  await userEvent.click(screen.getByRole('button', { name: '2. 凝聚力不强' }))
  expect(document.querySelectorAll('.item-chosen')).toHaveLength(1)
  expect(document.querySelector('.item-chosen')).toHaveTextContent('凝聚力不强')
})

test('the words of the report stand as they were handed in, each once', () => {
  render(<TextWithOutline text={text} title={structure.title} structure={structure} />)
  expect(document.querySelector('.report-text')).toHaveTextContent('小巷子里抓党建一、存在的不足一是覆盖不够，xx家未建。二是凝聚力不强。')
})
