import { expect, test } from 'vitest'
import { parseRoll, readText } from './roll'

test('a roll is read as it is copied from a spreadsheet, head and all', () => {
  const { voters, errors } = parseRoll('账号\t姓名\t类别\r\neval-01\t周若兰\t领导班子成员\r\neval-02，罗承志，部门\r\n\r\n')
  expect(errors).toEqual([])
  expect(voters).toEqual([
    { username: 'eval-01', name: '周若兰', category: 'LEADERS' },
    { username: 'eval-02', name: '罗承志', category: 'DEPARTMENTS' },
  ])
})

test('each wrong line is named, and none of them enters the roll', () => {
  const { voters, errors } = parseRoll('a 甲 领导班子成员\na 乙 部门代表\nb 丙\nc 丁 来宾')
  expect(voters).toHaveLength(1)
  expect(errors.map(error => error.line)).toEqual([2, 3, 4])
  expect(errors[0].detail).toBe('账号 a 与第 1 行重复')
})

test('a CSV saved in GBK is read', async () => {
  const gbk = new Uint8Array([0x61, 0x2c, 0xd6, 0xdc, 0x2c, 0xb2, 0xbf, 0xc3, 0xc5])
  expect(await readText({ arrayBuffer: async () => gbk.buffer } as File)).toBe('a,周,部门')
})
