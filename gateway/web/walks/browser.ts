import { type Browser, chromium } from 'playwright-core'

let running: Promise<Browser> | undefined

/** The system's own Chromium, one for all people of a walk; each person has windows and cookies of their own. */
export function browser() {
  running ??= chromium.launch({
    executablePath: process.env.WALKS_CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: process.getuid?.() !== 0,
    // Date fields and file buttons speak the browser's own language.
    env: { ...process.env, LANGUAGE: 'zh_CN', LC_ALL: 'C.UTF-8' } as Record<string, string>,
    args: ['--lang=zh-CN', '--force-color-profile=srgb'],
  })
  return running
}

export async function closeBrowser() {
  await (await running)?.close()
  running = undefined
}
