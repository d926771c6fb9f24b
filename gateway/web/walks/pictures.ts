import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { Size } from './sizes'

const directory = process.env.WALKS_PICTURES

/** <name>-<width>.png for the documents, in the size of the window and in those asked for. */
export async function keep(page: Page, name: string, sizes: Size[], full = false) {
  if (!directory) return
  mkdirSync(directory, { recursive: true })
  const own = page.viewportSize()!
  for (const size of [own, ...sizes]) {
    await page.setViewportSize(size)
    // Charts and panes take their new size after the window has.
    await page.evaluate(() => new Promise(done => { requestAnimationFrame(() => requestAnimationFrame(done)) }))
    await page.screenshot({ path: `${directory}/${name}-${size.width}.png`, fullPage: full, animations: 'disabled', caret: 'hide' })
  }
  await page.setViewportSize(own)
}
