import { expect, test } from 'vitest'
import { Person } from './person'
import { phone } from './sizes'

const home = process.env.WALKS_URL ?? 'http://localhost:8080'

test('the login page is ours, and signing out ends the session at Keycloak too', async () => {
  const person = await Person.outside('sec-liuwan')
  await person.page.goto(home)
  await person.page.getByLabel('用户名').waitFor()
  await person.look('login')
  await person.signIn()
  await person.page.locator('.account summary').click()
  await person.press('退出登录')
  await person.page.getByLabel('用户名').waitFor()
  await person.page.goto(`${home}/reports`)
  await person.page.getByLabel('用户名').waitFor()
  expect(new URL(person.page.url()).origin).not.toBe(new URL(home).origin)
  // Back where the way was interrupted.
  await person.signIn()
  await person.heading('述职报告')
  await person.leave()
})

test('a wrong password is told in Chinese', async () => {
  const person = await Person.outside('sec-liuwan')
  await person.page.goto(home)
  await person.page.getByLabel('用户名').fill('sec-liuwan')
  await person.page.getByLabel('密码', { exact: true }).fill('shuping2')
  await person.press('登录')
  await person.sees(/无效|错误|不正确/)
  await person.look()
  await person.leave()
})

test('an address that leads nowhere, the own settings, the sheet of keys, and the finder', async () => {
  const person = await Person.arrive('admin')
  await person.go('/nowhere')
  await person.heading('没有这个页面')
  await person.look()
  await person.go('/account')
  await person.heading('个人设置')
  await person.look(undefined, { words: /admin/g })
  await person.page.keyboard.press('Shift+Slash')
  await person.page.getByRole('dialog', { name: '快捷键' }).waitFor()
  await person.look()
  await person.page.keyboard.press('Escape')
  await person.page.keyboard.press('Control+k')
  await person.page.getByRole('searchbox', { name: '党组织、书记或标题' }).fill('青石')
  await person.look()
  await person.page.getByRole('dialog', { name: '查找' }).getByRole('link', { name: /青石街道党工委/ }).click()
  await person.heading(/青石街道党工委/)
  await person.leave()
})

test('nothing waits: the inbox says so, and what to do', async () => {
  const person = await Person.arrive('sec-liuwan')
  await person.heading('待办')
  await person.sees('您手上没有待办')
  await person.look('inbox-empty')
  await person.leave()
})

test('the office pages hold on a phone and at the largest letters', async () => {
  const person = await Person.arrive('leader-1', phone)
  for (const [path, name] of [['/dashboard', 'dashboard'], ['/tasks', 'inbox'], ['/reports', undefined], ['/rectification', 'ledger']] as const) {
    await person.go(path)
    await person.look(name)
  }
  await person.leave()
  const desk = await Person.arrive('leader-1')
  await desk.press('特大')
  for (const path of ['/dashboard', '/tasks', '/reports', '/rectification', '/meeting']) {
    await desk.go(path)
    await desk.look(undefined, { words: /http:\/\/\S+/g })
  }
  await desk.leave()
})
