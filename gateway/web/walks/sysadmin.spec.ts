import { expect, test } from 'vitest'
import { Person } from './person'

test('the system administrator sees incidents and no business', async () => {
  const person = await Person.arrive('sysadmin')
  await person.heading('异常处理')
  expect(await person.page.getByRole('navigation', { name: '主导航' }).getByRole('link').count()).toBe(1)
  await person.look()
  for (const path of ['/api/tasks?scope=group', '/api/reports']) {
    const answer = await person.page.request.get(new URL(path, person.page.url()).href)
    expect(answer.status() === 403 || JSON.stringify(await answer.json()) === '[]', path).toBe(true)
  }
  await person.leave()
})
