import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { browser } from './browser'
import { type Allowed, complaints } from './looks'
import { keep } from './pictures'
import { desk, type Size } from './sizes'

const here = process.env.WALKS_URL ?? 'http://localhost:8080'
/** A refusal is an answer, which the page tells; the browser notes it as well. */
const refusal = /status of (409|422)/
const people = new Set<Person>()

/** Everybody who is in the building. */
export const present = () => [...people]

/** Someone with a browser of their own, who goes from page to page and looks at each. */
export class Person {
  private readonly errors: string[] = []
  private expected: RegExp[] = []

  private constructor(readonly name: string, readonly context: BrowserContext, readonly page: Page, private readonly own = true) {
    page.on('console', message => { if (message.type() === 'error' && !refusal.test(message.text())) this.blame(`console: ${message.text()} (${message.location().url})`) })
    page.on('pageerror', error => this.blame(`script: ${error.message}`))
    page.on('response', answer => { if (answer.status() >= 500) this.blame(`${answer.status()} ${answer.url()}`) })
    people.add(this)
  }

  /** At the door: a browser window, nobody signed in. */
  static async outside(name: string, size: Size = desk) {
    const context = await (await browser()).newContext({
      viewport: size, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', hasTouch: size.width < 500, isMobile: size.width < 500, reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(30_000)
    return new Person(name, context, await context.newPage())
  }

  /** Through Keycloak's own page, to where the address leads; to the person's own first page where none is given. */
  static async arrive(name: string, size?: Size, path = '/') {
    const person = await Person.outside(name, size)
    await person.page.goto(here + path)
    await person.signIn()
    return person
  }

  /** Another window of the same browser, with the same session. */
  async companion(path: string, size: Size) {
    const page = await this.context.newPage()
    await page.setViewportSize(size)
    await page.goto(here + path)
    const companion = new Person(`${this.name}-${people.size}`, this.context, page, false)
    await companion.settled()
    return companion
  }

  async signIn() {
    await this.page.getByLabel('用户名').fill(this.name)
    await this.page.getByLabel('密码', { exact: true }).fill('shuping')
    await this.page.getByRole('button', { name: '登录' }).click()
    await this.page.waitForURL(url => url.href.startsWith(here))
    await this.settled()
  }

  async go(path: string) {
    await this.page.goto(here + path)
    await this.settled()
  }

  /** Follows a link or presses a button by the words on it. */
  async press(name: string | RegExp, role: 'link' | 'button' = 'button') {
    await this.page.getByRole(role, { name }).first().click()
  }

  /** Takes the task that the page is about, unless it is this person's already. */
  async take() {
    const claim = this.page.getByRole('button', { name: '接办此事' })
    await claim.or(this.page.getByText('由您办理')).first().waitFor()
    if (await claim.count()) await claim.click()
    await this.sees('由您办理')
  }

  async sees(text: string | RegExp) {
    await this.page.getByText(text).locator('visible=true').first().waitFor()
  }

  async heading(name: string | RegExp) {
    await this.page.getByRole('heading', { level: 1, name }).waitFor()
    await this.settled()
  }

  /** Nothing is being read any more. */
  async settled() {
    await this.page.locator('h1, [role=alert], .hall').first().waitFor()
    await this.page.waitForFunction(() => !document.querySelector('.skeleton, .starting, main[aria-busy=true]'))
    await this.page.evaluate(async () => { await document.fonts.ready })
  }

  /** Holds the page against what holds of every page; keeps its picture where a name for it is given. */
  async look(picture?: string, { sizes = [], full, ...allowed }: Allowed & { sizes?: Size[]; full?: boolean } = {}) {
    await this.settled()
    const wrong = [...this.errors.splice(0), ...(await complaints(this.page, allowed))]
    if (picture) await keep(this.page, picture, sizes, full)
    // Soft: one run tells about all pages.
    expect.soft(wrong, `${this.name} at ${this.page.url()}`).toEqual([])
  }

  /** While something is made to fail, what the browser says about it is no news. */
  async whileFailing(expected: RegExp, run: () => Promise<void>) {
    this.expected = [expected, /Failed to load resource/]
    await run()
    this.expected = []
  }

  private blame(error: string) {
    if (!this.expected.some(each => each.test(error))) this.errors.push(error)
  }

  async leave() {
    people.delete(this)
    await (this.own ? this.context : this.page).close()
    expect.soft(this.errors, `${this.name}, leaving`).toEqual([])
  }
}
