import { expect, test } from 'vitest'
import { Person } from './person'

test('the system administrator sees incidents and no business', async () => {
  const person = await Person.arrive('sysadmin')
  await person.heading('异常处理')
  expect(await person.page.getByRole('navigation', { name: '主导航' }).getByRole('link').count()).toBe(1)
  await person.look(undefined, { words: /[\da-f]{8}(-[\da-f]{4,12}){4}|[a-z]+\.[a-z-]+/g })
  expect((await person.page.request.get(new URL('/api/tasks?scope=mine', person.page.url()).href)).status()).toBe(403)
  await person.leave()
})
