import { expect, test } from 'vitest'
import { Person } from './person'

test('the security administrator, whose work is in Keycloak, sees no business', async () => {
  const person = await Person.arrive('secadmin')
  await person.heading('个人设置')
  expect(await person.page.getByRole('navigation', { name: '主导航' }).getByRole('link').count()).toBe(0)
  await person.look()
  await person.leave()
})
