import { test } from 'vitest'
import { Person } from './person'

test('sees the organisation’s report and ledger, and may not decide', async () => {
  const drafter = await Person.arrive('drafter')
  await drafter.heading('述职报告')
  await drafter.look()
  await drafter.press('待办', 'link')
  await drafter.heading('待办')
  await drafter.look()
  await drafter.press('述职报告', 'link')
  await drafter.press('青石街道党工委', 'link')
  await drafter.heading(/青石街道党工委/)
  await drafter.sees('综合评定：')
  await drafter.look()
  await drafter.press('查看这份报告的整改事项', 'link')
  await drafter.heading('整改台账')
  await drafter.look()
  await drafter.page.locator('a[data-row]').first().click()
  await drafter.heading(/整改第 \d 项/)
  await drafter.page.getByRole('button', { name: /报送/ }).waitFor({ state: 'detached' })
  await drafter.look(undefined, { words: /\S+\.(png|docx)/g })
  await drafter.leave()
})
