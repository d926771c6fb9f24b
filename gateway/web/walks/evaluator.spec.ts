import { expect, test } from 'vitest'
import { takePaper } from './paper'
import { Person } from './person'
import { phone } from './sizes'

const vote = { words: /eval-\d+/g }

test('votes on the phone; the network is cut in the middle, and the paper arrives by itself', async () => {
  const evaluator = await Person.arrive('eval-30', phone)
  await takePaper(evaluator, '梅雨石')
  await evaluator.press('交票')
  await evaluator.sees('请先选择一项，再交票。')
  await evaluator.look(undefined, vote)
  await evaluator.page.getByRole('radio', { name: '较好' }).check()
  await evaluator.look('ballot', vote)
  await evaluator.press(/^交票/)
  await evaluator.sees('您选了')
  await evaluator.look('ballot-confirm', vote)
  await evaluator.whileFailing(/ERR_INTERNET_DISCONNECTED|ERR_NETWORK/, async () => {
    await evaluator.context.setOffline(true)
    await evaluator.press('确认交票')
    await evaluator.sees('未送达，正在重试。')
    await evaluator.look('ballot-cut', vote)
    await evaluator.context.setOffline(false)
    await evaluator.heading('已交票')
  })
  expect(await evaluator.page.locator('main').innerText()).not.toContain('较好')
  await evaluator.look('ballot-handed', vote)
  await evaluator.leave()
})

test('when only the answer is lost, the paper counts once', async () => {
  const evaluator = await Person.arrive('eval-31', phone)
  await takePaper(evaluator, '梅雨石')
  await evaluator.page.getByRole('radio', { name: '一般' }).check()
  await evaluator.press(/^交票/)
  const statuses: number[] = []
  await evaluator.page.route('**/papers', async route => {
    const answer = await route.fetch()
    statuses.push(answer.status())
    if (statuses.length === 1) await route.abort('connectionreset')
    else await route.fulfill({ response: answer })
  })
  await evaluator.whileFailing(/ERR_CONNECTION_RESET/, async () => {
    await evaluator.press('确认交票')
    await evaluator.sees('未送达，正在重试。')
    await evaluator.heading('已交票')
  })
  expect(statuses).toEqual([201, 409])
  await evaluator.leave()
})

test('who has voted waits for the next one', async () => {
  const evaluator = await Person.arrive('eval-01', phone)
  await evaluator.page.getByText('这里会自动出现').first().waitFor()
  await evaluator.look('ballot-wait', vote)
  await evaluator.leave()
})
