import type { Structure } from '../shared/ReportText'
import type { SectionKind } from '../shared/words'

/** A report as the reader reads it: 原因 begins in the middle of a line, and the title and the closing belong to no section. */
export const text = `夯实堡垒强根基
一、工作成效
一是抓班子。二是抓基层，建阵地。
二、主要不足
今年有以下不足。一是学习不够；二是覆盖不广。三是品牌不响。原因：一是抓得不紧。
三、下步打算
（一）加强学习。
（二）扩大覆盖。
以上报告，请审阅。`

export const span = (words: string, from = 0) => {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(words)
  return { start, end: start + words.length }
}

const section = (kind: SectionKind, heading: string, first: string, last: string, items: string[]) => {
  const { start } = span(first)
  return {
    kind, heading, start, end: span(last).end, preamble: '', confidence: 'CERTAIN' as const,
    items: items.map((words, at) => ({ no: at + 1, text: words, ...span(words, start) })),
  }
}

export const structure: Structure = {
  title: '夯实堡垒强根基', achievements: [], shortcomings: [], causes: [], plan: [], lastYear: [], planPreamble: '', watermarks: [], placeholders: 0,
  placeholderPlaces: [], watermarkPlaces: [], confidence: 'LIKELY',
  sections: [
    section('ACHIEVEMENTS', '工作成效', '一、', '建阵地。', ['抓班子', '抓基层，建阵地']),
    { ...section('SHORTCOMINGS', '主要不足', '二、主', '品牌不响。', ['学习不够', '覆盖不广', '品牌不响']), confidence: 'LIKELY', question: '原因是从这里开始的吗？' },
    section('CAUSES', '', '原因：', '抓得不紧。', ['抓得不紧']),
    section('PLAN', '下步打算', '三、', '扩大覆盖。', ['加强学习', '扩大覆盖']),
  ],
}
