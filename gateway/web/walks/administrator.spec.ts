import { test } from 'vitest'
import { Person } from './person'

const report = (title: string, figure: number) => `${title}
一、工作成效
一是走访党员 ${figure} 户，办成实事 ${figure + 3} 件。二是新建党小组 ${figure} 个。
二、主要不足
一是后备力量不足，三十五岁以下党员只有 ${figure} 名。二是活动阵地面积不到 ${figure * 10} 平方米。
三、下步打算
一是年内发展党员 ${figure} 名。二是六月底前完成阵地改造。
`

test('divides a compiled file, corrects it, and gives it up again', async () => {
  const administrator = await Person.arrive('admin')
  await administrator.go('/cycle')
  await administrator.press('汇编导入', 'link')
  await administrator.heading('汇编导入')
  await administrator.sees('还没有上传过汇编文件')
  await administrator.look()
  const text = report('青石街道党工委抓基层党建工作述职报告', 5) + report('柳湾村党总支书记抓党建述职报告', 6) + report('扎根基层办实事 凝聚民心促发展', 7)
  const chooser = administrator.page.waitForEvent('filechooser')
  await administrator.page.getByText('选择汇编文件').click()
  await (await chooser).setFiles({ name: '全市述职报告汇编.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
  await administrator.heading('全市述职报告汇编.txt')
  await administrator.sees('共 3 篇，已导入 0 篇；1 篇还没有确定属于哪个党组织，不会导入。')
  await administrator.look('compilation')
  await administrator.press('第 3 篇并入上一篇')
  await administrator.sees('共 2 篇，已导入 0 篇。')
  await administrator.press('拆分第 2 篇')
  await administrator.press(/^扎根基层办实事/)
  await administrator.sees(/^共 3 篇/)
  await administrator.press('更改第 3 篇的党组织')
  await administrator.page.getByRole('combobox').fill('松坪')
  await administrator.page.keyboard.press('Enter')
  await administrator.sees('共 3 篇，已导入 0 篇。')
  await administrator.look()
  // All three have written themselves: nothing is written over, and each says why.
  await administrator.press('导入为草稿（3 篇）')
  await administrator.sees('没有导入：')
  await administrator.look()
  await administrator.press('放弃这个文件')
  await administrator.heading('汇编导入')
  await administrator.leave()
})

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

test('sees what stopped, tries again, and gives it up with a reason that stays', async () => {
  const administrator = await Person.arrive('admin')
  await administrator.go('/incidents')
  await administrator.heading('异常处理')
  await administrator.page.getByRole('button', { name: /^重试/ }).first().waitFor()
  await administrator.look('incidents')
  await administrator.press(/^重试/)
  await administrator.sees('重新处理没有成功')
  await administrator.look()
  await administrator.press(/^放弃：/)
  await administrator.press('放弃这条消息')
  await administrator.sees('请写明放弃的理由')
  await administrator.look()
  await administrator.page.getByLabel('放弃的理由').fill('退回通知内容残缺，已由组织部电话告知，另行重发。')
  await administrator.press('放弃这条消息')
  await administrator.sees('另行重发。')
  await administrator.look('incidents-discarded')
  await administrator.leave()
})
