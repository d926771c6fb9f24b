import { mkdirSync } from 'node:fs'
import { afterAll, afterEach } from 'vitest'
import { closeBrowser } from './browser'
import { present } from './person'

const failed = process.env.WALKS_FAILED

/** Where a step failed, what each person saw. */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail' || !failed) return
  mkdirSync(failed, { recursive: true })
  for (const person of present()) {
    await person.page.screenshot({ path: `${failed}/${task.file.name}-${person.name}.png` }).catch(() => undefined)
  }
})

afterAll(async () => {
  for (const person of present()) await person.leave()
  await closeBrowser()
})
