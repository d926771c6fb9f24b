import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Person } from './person'
import { phone, wall } from './sizes'

const report = { name: '述职报告.docx', mimeType: '', buffer: readFileSync(`${import.meta.dirname}/files/report.docx`) }

const copied = `十米车厢党旗飘
一、工作成效
一是严格落实3会1课制度，书记讲党课 6 次，覆盖职工 3400 人次。
二、主要不足
一是驾驶员流失较多，全年离职 214 人。
三、下步打算
一是改造首末站休息室 18 处，落实轮休和谈心制度。`

test('puts right what was understood, mostly by keys: merges two items, splits one, moves one; it is kept, and taken back', async () => {
  const secretary = await Person.arrive('sec-gongjiao')
  const { page } = secretary
  const blanks = { words: /[xX]{2,}/g }
  await secretary.press(/市公共交通.*撰写报送述职报告/, 'link')
  await secretary.heading(/市公共交通/)
  await secretary.press(/^校正结构/, 'link')
  await secretary.heading(/^结构校正/)
  const read = '工作成效 4 条，主要不足 3 条，原因分析 3 条，下步打算 3 条'
  await secretary.sees(read)
  await secretary.look(undefined, blanks)
  for (let item = 0; item < 5; item++) await page.keyboard.press('j')
  await page.getByRole('heading', { name: '主要不足 第 1 条' }).waitFor()
  await page.keyboard.press('m')
  await secretary.sees('已合并为第 1 条')
  await page.keyboard.press('Alt+ArrowLeft')
  await secretary.sees(/^终点：/)
  await page.keyboard.press('Control+z')
  await secretary.sees('已撤销')
  // The last of the causes is a shortcoming.
  for (let item = 0; item < 4; item++) await page.keyboard.press('j')
  await page.getByRole('heading', { name: '原因分析 第 3 条' }).waitFor()
  await page.keyboard.press('2')
  await secretary.sees('工作成效 4 条，主要不足 3 条，原因分析 2 条，下步打算 3 条')
  // Where the cursor stands, an item is split.
  await page.keyboard.press('j')
  await page.getByRole('application').focus()
  for (let clause = 0; clause < 2; clause++) await page.keyboard.press('Control+ArrowRight')
  await page.keyboard.press('s')
  const corrected = '工作成效 4 条，主要不足 3 条，原因分析 2 条，下步打算 4 条'
  await secretary.sees(corrected)
  await pull(secretary, 'end', 60)
  await secretary.sees(/^终点：/)
  await secretary.look('structure-editor', { ...blanks, sizes: [wall, phone] })
  await secretary.press('回到报告', 'link')
  await secretary.sees('校正还没有保存，离开就没有了。')
  await secretary.look(undefined, blanks)
  await secretary.press('再想想')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.keyboard.press('Control+s')
  await secretary.sees('现在是校正过的')
  await secretary.press('回到报告', 'link')
  await secretary.sees('各部分和各条按您修正的识别。')
  expect(await page.getByLabel('识别出的内容').locator('section', { hasText: '下步打算' }).getByRole('listitem').count()).toBe(4)
  await secretary.look(undefined, blanks)
  await page.goBack()
  await page.reload()
  await secretary.heading(/^结构校正/)
  await secretary.sees(corrected)
  await secretary.press('恢复系统的识别')
  await page.getByRole('dialog').getByRole('button', { name: '恢复系统的识别' }).click()
  await secretary.sees(read)
  await secretary.leave()
})

test('uploads the report, sees what was understood, and hands it in', async () => {
  const secretary = await Person.arrive('sec-gongjiao')
  await secretary.heading('待办')
  await secretary.look()
  await secretary.press(/市公共交通.*撰写报送述职报告/, 'link')
  await secretary.heading(/市公共交通/)
  // The draft still has its blanks: they are named before it is handed in, and found in the text.
  await secretary.sees(/条阻断提示，处理后才能报送/)
  await secretary.press(/^看原文/)
  await secretary.page.locator('.passage-lit').first().waitFor()
  await secretary.look('report-findings', { words: /[xX]{2,}/g })
  // What a machine can put right is shown first, and done when agreed to.
  await secretary.press('粘贴或修改文字')
  await secretary.page.getByLabel('正文', { exact: true }).fill(copied)
  await secretary.press('保存并识别')
  await secretary.page.getByRole('checkbox', { name: /变写字词/ }).waitFor()
  await secretary.look()
  await secretary.press(/^同意并清理/)
  await secretary.sees(/已清理 \d+ 处/)
  await secretary.page.locator('.report-text').getByText('三会一课').first().waitFor()
  const chooser = secretary.page.waitForEvent('filechooser')
  await secretary.page.getByText(/换一个文件|选择文件/).first().click()
  await (await chooser).setFiles(report)
  await secretary.sees('已读入《述职报告.docx》')
  const understood = secretary.page.getByLabel('识别出的内容')
  await understood.getByText('十米车厢党旗飘，千里线路写担当').waitFor()
  for (const [heading, items] of [['主要不足', 3], ['原因分析', 3], ['下步打算', 3]] as const) {
    expect(await understood.locator('section', { hasText: heading }).getByRole('listitem').count()).toBe(items)
  }
  await understood.getByRole('button', { name: /驾驶员流失/ }).click()
  await secretary.page.locator('.item-chosen', { hasText: '驾驶员流失较多' }).first().waitFor()
  await secretary.look('report-draft')
  await secretary.press('报送述职报告')
  await secretary.sees('报送后不能再改，除非审核部门退回。')
  await secretary.look()
  await secretary.press('确认报送')
  await secretary.sees('已报送')
  await secretary.sees(/轮到.*审核/)
  await secretary.sees('十米车厢党旗飘，千里线路写担当')
  await secretary.look()
  await secretary.leave()
})

test('reads the returned opinions as one list, prepares version 2, and hands it in again', async () => {
  const secretary = await Person.arrive('sec-wangqiao')
  await secretary.heading('待办')
  await secretary.press(/望桥街道党工委.*修改后重新报送/, 'link')
  await secretary.heading(/望桥街道党工委/)
  await secretary.sees('退回意见（1 条）')
  await secretary.sees('通篇没有一个数字、一件实事')
  await secretary.look('report-returned')
  await secretary.press('粘贴或修改文字')
  const text = secretary.page.getByLabel('正文', { exact: true })
  const before = await text.inputValue()
  await secretary.look()
  await text.fill('')
  await secretary.press('保存并识别')
  await secretary.page.getByRole('alert').getByText('请填写正文').waitFor()
  await secretary.look()
  await text.fill(`${before.trim()}\n以上三项不足由我本人负总责，12 个小区逐个走访，明年 6 月底前逐条公示结果。`)
  await secretary.press('保存并识别')
  await secretary.press('重新报送（第 2 版）')
  await secretary.press('确认报送')
  await secretary.sees('已报送')
  await secretary.press('第 1 版')
  await secretary.press('第 2 版')
  await secretary.sees('12 个小区逐个走访')
  await secretary.page.getByText(/^不足、原因和打算对照/).first().click()
  await secretary.look('matching')
  await secretary.press('版本比较', 'link')
  await secretary.heading(/^版本比较/)
  await secretary.sees(/未改。/)
  await secretary.look('comparison')
  await secretary.press('按段落')
  await secretary.sees(/段未改。/)
  await secretary.look()
  await secretary.leave()
})

test('files a plan; a refused date is told beside its field and nothing typed is lost', async () => {
  const secretary = await Person.arrive('sec-guiyuan')
  await secretary.press(/桂苑社区党委.*报送整改方案/, 'link')
  await secretary.heading(/整改第 \d 项/)
  await secretary.look('plan')
  const { page } = secretary
  await page.getByRole('textbox', { name: '整改措施' }).fill('社区干部按楼栋包户，每月走访一遍，当场解决的当场记账。')
  await page.getByLabel('责任人').fill('邱慧兰')
  await page.getByLabel('完成时限').fill('2020-01-01')
  await secretary.press('报送整改方案')
  const refusal = page.getByRole('alert').filter({ hasText: /需要修改/ })
  await refusal.waitFor()
  expect(await refusal.evaluate(element => element === document.activeElement)).toBe(true)
  expect(await page.getByRole('textbox', { name: '整改措施' }).inputValue()).toContain('按楼栋包户')
  await secretary.look()
  await refusal.getByRole('link').first().click()
  await page.getByLabel('完成时限').fill(await dayAfter(secretary, 40))
  await secretary.press('报送整改方案')
  await secretary.sees('方案待审批')
  await secretary.look()
  await secretary.leave()
})

test('files evidence with two files, one of them a picture', async () => {
  const secretary = await Person.arrive('sec-qingshi')
  await secretary.press(/青石街道党工委.*整改并报送佐证/, 'link')
  await secretary.heading(/整改第 \d 项/)
  await secretary.look()
  const { page } = secretary
  await page.getByLabel('整改进展').fill('6 名年轻书记都拜了师傅，第二次居民评议当面打分，最低的 84 分。')
  await page.locator('input[type=file]').setInputFiles([
    { ...report, name: '整改情况说明.docx' },
    { name: '评议现场.png', mimeType: 'image/png', buffer: await photograph(secretary) },
  ])
  await secretary.press('报送佐证（2 个文件）')
  await secretary.sees('待核查')
  await page.getByRole('link', { name: '下载佐证 评议现场.png' }).waitFor()
  await page.waitForFunction(() => [...document.images].every(image => image.naturalWidth > 0))
  await secretary.look('item', { words: /评议现场\.png/g })
  await secretary.leave()
})

/** Takes an end of the chosen item by the mouse and pulls it to the left. */
async function pull({ page }: Person, edge: 'start' | 'end', by: number) {
  const handle = page.locator(`.edge-${edge}`)
  await handle.scrollIntoViewIfNeeded()
  const { x, y, height } = (await handle.boundingBox())!
  await page.mouse.move(x, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x - by / 2, y + height / 2, { steps: 4 })
  await page.mouse.move(x - by, y + height / 2, { steps: 4 })
  await page.mouse.up()
}

/** On the city's calendar, which the demo clock moves. */
async function dayAfter(person: Person, days: number) {
  const { now } = await (await person.page.request.get(new URL('/api/clock', person.page.url()).href)).json() as { now: string }
  return new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 10)
}

/** A picture of a room with people in it, as a phone would have taken it. */
async function photograph(person: Person) {
  const camera = await person.context.newPage()
  await camera.setViewportSize({ width: 480, height: 300 })
  const people = Array.from({ length: 9 }, (_, at) => `<circle cx="${40 + at * 50}" cy="${205 + (at % 2) * 14}" r="17"/><rect x="${18 + at * 50}" y="${224 + (at % 2) * 14}" width="44" height="90" rx="16"/>`)
  await camera.setContent(`<body style="margin:0"><svg viewBox="0 0 480 300"><rect width="480" height="300" fill="#dfd8cb"/><rect x="90" y="30" width="300" height="110" fill="#f6f6f2"/>
    <text x="240" y="95" font-size="24" text-anchor="middle" fill="#444">居民当面评议会</text><g fill="#5d6672">${people.join('')}</g></svg></body>`)
  const picture = await camera.screenshot()
  await camera.close()
  return picture
}
