import { mkdirSync } from 'node:fs'
import { afterAll, afterEach } from 'vitest'
import { closeBrowser } from './browser'
import { present } from './person'

const failed = process.env.WALKS_FAILED

/** Whoever has not left got stuck: what each of them saw. */
afterEach(async ({ task }) => {
  for (const person of present()) {
    if (failed) {
      mkdirSync(failed, { recursive: true })
      await person.page.screenshot({ path: `${failed}/${task.file.name}-${person.name}.png` }).catch(() => undefined)
    }
    await person.leave()
  }
})

afterAll(closeBrowser)
