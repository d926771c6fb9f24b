import { test } from 'vitest'
import { Person } from './person'

test('watches the meeting and the counts, and opens or closes nothing', async () => {
  const scrutineer = await Person.arrive('scrutineer')
  await scrutineer.heading('测评会务')
  await scrutineer.page.getByRole('navigation', { name: '述职人' }).getByRole('link', { name: /已结束/ }).first().click()
  await scrutineer.sees('计票结果')
  await scrutineer.page.getByRole('row', { name: /合计/ }).waitFor()
  await scrutineer.page.getByRole('button', { name: /开始测评|结束测评/ }).waitFor({ state: 'detached' })
  await scrutineer.look()
  await scrutineer.press('评议人名册', 'link')
  await scrutineer.heading('评议人名册')
  await scrutineer.look(undefined, { words: /eval-\d+/g })
  await scrutineer.leave()
})
