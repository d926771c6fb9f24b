import { expect, test } from 'vitest'
import { Person } from './person'

test('the auditor reads and changes nothing', async () => {
  const person = await Person.arrive('auditor')
  await person.heading('述职报告')
  await person.look()
  expect(await person.page.getByRole('navigation', { name: '主导航' }).getByRole('link').count()).toBe(1)
  await person.leave()
})
