import { test } from 'vitest'
import { Person } from './person'

/** An incident names the event and the report as the logs do. */
const technical = /[\da-f]{8}(-[\da-f]{4,12}){4}|[a-z]+\.[a-z-]+|[a-f0-9]{16,}/g

test('keeps the year: timetable, rules, organisations', async () => {
  const administrator = await Person.arrive('admin')
  await administrator.go('/cycle')
  await administrator.heading('年度管理')
  await administrator.page.getByLabel('报送截止').waitFor()
  await administrator.look('cycle')
  await administrator.page.getByLabel('领导班子成员').fill('41')
  await administrator.sees('应为 100%')
  await administrator.press('保存时间表和规则')
  await administrator.press('确认保存')
  await administrator.page.getByRole('alert').first().waitFor()
  await administrator.look()
  await administrator.press('党组织名录', 'link')
  await administrator.heading('党组织名录')
  await administrator.look(undefined, { words: /sec-[a-z]+/g })
  await administrator.press('修改 青石街道党工委')
  await administrator.page.getByLabel('名称').waitFor()
  await administrator.look(undefined, { words: /sec-[a-z]+/g })
  await administrator.press('保存')
  await administrator.sees('已保存青石街道党工委')
  await administrator.leave()
})

test('sees what stopped, and trying again says why it failed again', async () => {
  const administrator = await Person.arrive('admin')
  await administrator.go('/incidents')
  await administrator.heading('异常处理')
  await administrator.page.getByRole('button', { name: /^重试/ }).first().waitFor()
  await administrator.look('incidents', { words: technical })
  await administrator.press(/^重试/)
  await administrator.sees('重试没有成功')
  // Why, in the words of the program that refused.
  await administrator.look(undefined, { words: /[\x20-\x7e]+/g })
  await administrator.leave()
})
