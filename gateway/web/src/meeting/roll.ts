import { categories, type EvaluatorCategory } from '../shared/words'
import type { Voter } from './queries'

export type Parsed = { voters: Voter[]; errors: { line: number; detail: string }[] }

/** Reads a roll as it is copied from a spreadsheet or kept as CSV: 账号、姓名、类别 a line, with or without a head. */
export function parseRoll(text: string): Parsed {
  const voters: Voter[] = []
  const errors: Parsed['errors'] = []
  const seen = new Map<string, number>()
  text.replace(/^\uFEFF/, '').split(/\r?\n/).forEach((words, at) => {
    const line = at + 1
    const cells = words.split(/[\t,，;；]|\s{1,}/).map(cell => cell.replace(/^"|"$/g, '').trim()).filter(Boolean)
    if (cells.length === 0 || cells[0] === '账号' || cells[0] === 'username') return
    const [username, name, word] = cells
    const category = categoryOf(word)
    if (!name || !word) errors.push({ line, detail: '每行要有账号、姓名、类别三项' })
    else if (!category) errors.push({ line, detail: `没有“${word}”这个类别，应为${Object.values(categories).map(each => `“${each}”`).join('')}之一` })
    else if (seen.has(username)) errors.push({ line, detail: `账号 ${username} 与第 ${seen.get(username)} 行重复` })
    else {
      seen.set(username, line)
      voters.push({ username, name, category })
    }
  })
  return { voters, errors }
}

function categoryOf(word: string | undefined) {
  if (!word) return undefined
  return (Object.keys(categories) as EvaluatorCategory[])
    .find(code => code === word.toUpperCase() || categories[code] === word || (word.length >= 2 && categories[code].startsWith(word)))
}

/** Spreadsheets on Chinese Windows save CSV in GBK. */
export async function readText(file: File) {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

export function countByCategory(voters: Voter[]) {
  return (Object.keys(categories) as EvaluatorCategory[])
    .map(category => ({ category, title: categories[category], count: voters.filter(voter => voter.category === category).length }))
}
