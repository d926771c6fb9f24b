import { test } from 'vitest'
import { Person } from './person'
import { desk, wall } from './sizes'

test('claims a report, quotes a passage, and returns it', async () => {
  const reviewer = await Person.arrive('rev-organisation')
  await reviewer.heading('待办')
  await reviewer.press(/^本处室/)
  await reviewer.look('inbox')
  await reviewer.press(/松坪镇党委.*审核述职报告/, 'link')
  await reviewer.heading(/松坪镇党委/)
  await reviewer.look()
  await reviewer.take()
  await reviewer.press(/^1\. /)
  await reviewer.press('把这一条引入意见')
  const opinion = reviewer.page.getByLabel('意见（每行一条）')
  await opinion.press('End')
  await opinion.pressSequentially('请写明是哪几个村、差在哪里。\n最后一部分请写明完成时间。')
  await reviewer.sees(/自动保存在本机/)
  await reviewer.look('review', { sizes: [wall] })
  // What was typed outlives the window.
  await reviewer.page.reload()
  await reviewer.sees('退回修改（2 条）')
  await reviewer.press('退回修改（2 条）')
  await reviewer.sees('各部门意见到齐后，一并退给书记修改。')
  await reviewer.look()
  await reviewer.press('确认退回')
  await reviewer.heading('已退回修改')
  await reviewer.look()
  await reviewer.leave()
})

test('returns nothing without an opinion', async () => {
  const reviewer = await Person.arrive('rev-organisation-2')
  await reviewer.press(/第三中学.*审核述职报告/, 'link')
  await reviewer.press('退回修改')
  await reviewer.page.getByRole('alert').getByText('退回修改要写明意见').waitFor()
  await reviewer.look()
  await reviewer.leave()
})

test('passes a report by keyboard alone', async () => {
  const reviewer = await Person.arrive('rev-organisation-2')
  const { page } = reviewer
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 120; presses++) {
      await page.keyboard.press('Tab')
      if (name.test(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''))) return
    }
    throw new Error(`Tab never came to ${name}`)
  }
  await reviewer.heading('待办')
  await tabTo(/^本处室/)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: /临溪区委/ }).waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  for (let presses = 0; presses < 40 && !/临溪区委/.test(await focused()); presses++) await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await reviewer.heading(/临溪区委/)
  await tabTo(/^接办此事$/)
  await page.keyboard.press('Enter')
  await reviewer.sees('由您办理')
  // From finding to finding, where there are any, and from item to item.
  await page.keyboard.press(']')
  if (await page.locator('.finding').count()) await page.locator('.finding-chosen').waitFor()
  await page.keyboard.press('j')
  await page.locator('.item-chosen').first().waitFor()
  await page.getByLabel(/审核指标评分/).waitFor()
  for (let presses = 0; presses < 60 && !(await page.evaluate(() => document.activeElement?.id === 'review_score')); presses++) await page.keyboard.press('Tab')
  await page.keyboard.type('88')
  await reviewer.look()
  await page.keyboard.press('Control+Enter')
  await reviewer.sees('通过后，本部门本轮不能再提意见。')
  await tabTo(/^确认通过$/)
  await page.keyboard.press('Enter')
  await reviewer.heading('已通过')
  await tabTo(/^回到待办/)
  await page.keyboard.press('Enter')
  await reviewer.heading('待办')
  await reviewer.leave()
})

test('approves one plan and returns another', async () => {
  const reviewer = await Person.arrive('rev-organisation-2')
  await reviewer.go('/tasks?scope=group&kind=APPROVE_PLAN')
  await reviewer.look()
  const rows = reviewer.page.getByRole('link', { name: /审批整改方案/ })
  await rows.first().click()
  await reviewer.heading(/整改第 \d 项/)
  await reviewer.take()
  await reviewer.look('plan-approval')
  await reviewer.press('批准方案')
  await reviewer.press('确认批准方案')
  await reviewer.heading('已批准整改方案')
  await reviewer.go('/tasks?scope=group&kind=APPROVE_PLAN')
  await rows.first().click()
  await reviewer.take()
  await reviewer.press('退回重拟')
  await reviewer.page.getByRole('alert').getByText('退回重拟要写明意见').waitFor()
  await reviewer.page.getByLabel('审批意见').fill('措施请写到人、写到月份。')
  await reviewer.press('退回重拟')
  await reviewer.press('确认退回重拟')
  await reviewer.heading('已退回重拟')
  await reviewer.leave()
})

test('the inbox fails, says so, and comes back', async () => {
  const reviewer = await Person.outside('rev-organisation', desk)
  await reviewer.page.goto(`${process.env.WALKS_URL ?? 'http://localhost:8080'}/account`)
  await reviewer.signIn()
  await reviewer.page.context().route('**/api/tasks?*', route => route.fulfill({
    status: 503, contentType: 'application/problem+json',
    body: JSON.stringify({ type: '/problems/unavailable', title: '服务正在恢复，请稍后再试', status: 503, traceId: '4f1c' }),
  }))
  await reviewer.whileFailing(/503/, async () => {
    await reviewer.go('/tasks')
    await reviewer.sees('跟踪号 4f1c')
    await reviewer.look('inbox-failed')
    await reviewer.page.context().unroute('**/api/tasks?*')
    await reviewer.press('重新读取')
    await reviewer.page.locator('a[data-row]').first().waitFor()
  })
  await reviewer.leave()
})

test('ten thousand rows, and names of twenty characters', async () => {
  const reviewer = await Person.arrive('rev-organisation')
  const row = (at: number) => ({
    id: `00000000-0000-0000-0000-${String(at).padStart(12, '0')}`, kind: 'REVIEW', reportId: 'r', organisationName: '澄江高新技术产业开发区综合服务中心党委', secretaryName: '欧阳振华',
    title: '扛牢第一责任抓基层　凝心聚力强功能促发展　以高质量党建引领高质量发展', group: 'reviewer/organisation', due: '2026-11-30T09:00:00Z', light: 'YELLOW', remaining: 2,
    round: 1, createdAt: '2026-11-20T09:00:00Z', actions: ['claim'],
  })
  await reviewer.page.context().route('**/api/tasks?scope=group*', route => route.fulfill({ json: Array.from({ length: 10_000 }, (_, at) => row(at)) }))
  await reviewer.go('/tasks?scope=group')
  await reviewer.sees('再显示 200 件（共 10000 件）')
  await reviewer.look()
  await reviewer.leave()
})
