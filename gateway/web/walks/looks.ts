import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Latin words that office staff in China read every day, and names of keys and formats. */
const everyday = new Set([
  'Ctrl', 'Alt', 'Shift', 'Delete', 'Enter', 'Esc', 'Word', 'docx', 'doc', 'txt', 'md', 'PDF', 'TXT', 'CSV', 'JPG', 'PNG', 'DOCX', 'XLSX', 'KB', 'MB', 'LED',
])

export type Allowed = { words?: RegExp; sideways?: boolean }

/** Everything that holds of every page, as sentences about what does not. */
export async function complaints(page: Page, { words, sideways }: Allowed = {}) {
  await settled(page)
  return [
    ...(await violations(page)),
    ...(sideways ? [] : await wide(page)),
    ...(await foreign(page, words)),
    ...(await small(page)),
    ...(await buttons(page)),
  ]
}

/** What fades in or out has no colour of its own yet. */
function settled(page: Page) {
  return page.evaluate(() => Promise.allSettled(document.getAnimations()
    .filter(animation => animation.effect?.getComputedTiming().iterations !== Infinity)
    .map(animation => animation.finished)).then(() => undefined))
}

/** axe: nothing serious, nothing critical. The other mode opens a window of its own, and ours would stand still behind it. */
async function violations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}\n      ${nodes.slice(0, 3).map(node => node.html.slice(0, 200)).join('\n      ')}`)
}

/** Nothing is reached by scrolling sideways: neither the page nor a table in it. */
function wide(page: Page) {
  return page.evaluate(() => [document.documentElement, ...document.querySelectorAll('body *')]
    .filter(element => element.scrollWidth > element.clientWidth + 1)
    .filter(element => element === document.documentElement || ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
    .map(element => `scrolls sideways: ${element.tagName.toLowerCase()}.${element.className} ${element.scrollWidth} > ${element.clientWidth}`))
}

/** No English, no enum, no null: in the text, in the names of things, and in charts. */
async function foreign(page: Page, allowed?: RegExp) {
  const shown = await page.evaluate(() => [
    document.title,
    document.body.innerText,
    ...[...document.querySelectorAll('body [aria-label], body [title], body [placeholder], body img[alt]')]
      .filter(element => element.checkVisibility())
      .flatMap(element => ['aria-label', 'title', 'placeholder', 'alt'].map(name => element.getAttribute(name) ?? '')),
    ...[...document.querySelectorAll('svg text')].map(text => text.textContent ?? ''),
  ])
  const found = shown.map(text => text.replace(/跟踪号 [\w-]+/g, ''))
    .flatMap(text => (allowed ? text.replace(allowed, '') : text).match(/[A-Za-z][A-Za-z_-]+|\[object/g) ?? [])
  return [...new Set(found)].filter(word => !everyday.has(word)).map(word => `not Chinese: ${word}`)
}

/** Nothing under 14 px; two weights. Diagrams scale with their canvas. */
function small(page: Page) {
  return page.evaluate(() => {
    const seen = new Set<string>()
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement!
      if (!texts.currentNode.textContent?.trim() || element.closest('.diagram, svg, script, style') || !element.checkVisibility()) continue
      const { fontSize, fontWeight } = getComputedStyle(element)
      const where = `${element.tagName.toLowerCase()}.${element.className} “${texts.currentNode.textContent.trim().slice(0, 20)}”`
      if (parseFloat(fontSize) < 14 && fontSize !== '0px') seen.add(`under 14 px: ${where} ${fontSize}`)
      if (!['400', '700'].includes(fontWeight)) seen.add(`weight ${fontWeight}: ${where}`)
    }
    return [...seen].slice(0, 8)
  })
}

/** One filled button at most; a question over the page has its own. */
async function buttons(page: Page) {
  if (await page.locator('.ant-modal-wrap:visible').count()) return []
  const filled = await page.locator('.ant-btn-primary:visible').allInnerTexts()
  return filled.length > 1 ? [`more than one filled button: ${filled.join(' | ')}`] : []
}
