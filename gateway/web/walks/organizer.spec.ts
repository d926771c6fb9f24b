import { test } from 'vitest'
import { takePaper, vote } from './paper'
import { Person } from './person'
import { desk, phone, wall } from './sizes'

const address = { words: /https?:\/\/\S+/g }

test('opens a ballot: the hall screen and the phones follow by themselves; closes it and sees the count', async () => {
  const organizer = await Person.arrive('organizer')
  await organizer.press('测评会务', 'link')
  await organizer.heading('测评会务')
  await organizer.press(/申怀远/, 'link')
  await organizer.sees('开始测评：申怀远')
  await organizer.look(undefined, address)
  const hall = await organizer.companion(await organizer.page.getByRole('link', { name: '打开会场大屏' }).getAttribute('href') ?? '', wall)
  await hall.look(undefined, address)
  const evaluator = await Person.arrive('eval-02', phone)
  await organizer.press('开始测评：申怀远')
  await organizer.sees(/已投 \d+ 人，应投 \d+ 人/)
  await hall.sees('正在测评')
  await takePaper(evaluator, '申怀远')
  await vote(evaluator, '好')
  await organizer.sees('已投 1 人')
  await hall.sees('已投 1 人')
  await closing(organizer)
  await organizer.sees('少于5张时单张票可能被推知')
  await organizer.look(undefined, address)
  await organizer.press('继续等待')
  for (const [at, choice] of ['好', '较好', '好', '一般', '较好', '弃权', '好'].entries()) {
    const another = await Person.arrive(`eval-0${at + 3}`, phone, '/ballot.html')
    await takePaper(another, '申怀远')
    await vote(another, choice)
    await another.leave()
  }
  await organizer.sees('已投 8 人')
  await hall.sees('已投 8 人')
  await organizer.look('meeting', { ...address, sizes: [wall] })
  await hall.look('hall', address)
  await closing(organizer)
  await organizer.sees('计票结果')
  await organizer.page.getByRole('cell').first().waitFor()
  await organizer.look('tally', address)
  // The hall turns to whoever is still being voted on.
  await hall.sees('梅雨石')
  await evaluator.leave()
  await hall.leave()
  await organizer.leave()
})

test('keeps the roll', async () => {
  const organizer = await Person.arrive('organizer', desk)
  await organizer.go('/meeting/roll')
  await organizer.heading('评议人名册')
  await organizer.page.getByLabel(/粘贴在这里/).fill('eval-01\t周若兰\t领导班子成员\neval-02\t罗承志\t不认识的类别')
  await organizer.sees('有 1 行需要修改')
  await organizer.look(undefined, { words: /eval-\d+/g })
  await organizer.leave()
})

/** Asked on the page itself; the button rests between two presses, and Playwright waits for it. */
async function closing(organizer: Person) {
  await organizer.press('结束测评')
  await organizer.sees('结束后不能再投，也不能重开。')
  await organizer.look(undefined, address)
  await organizer.press('确认结束测评')
}
