import { useEffect, useRef } from 'react'

/** The one table of keys: what a key does, and where. `code` is the key on the board, whatever the input method makes of it. */
export const commands = {
  next: { code: 'KeyJ', keys: 'J', label: '下一条', where: '列表、报告' },
  previous: { code: 'KeyK', keys: 'K', label: '上一条', where: '列表、报告' },
  open: { code: 'Enter', keys: 'Enter', label: '打开', where: '列表' },
  previousFinding: { code: 'BracketLeft', keys: '[', label: '上一处提示', where: '报告' },
  nextFinding: { code: 'BracketRight', keys: ']', label: '下一处提示', where: '报告' },
  quote: { code: 'KeyA', keys: 'A', label: '把选中的这一处引入意见', where: '审核' },
  nextReport: { code: 'KeyN', keys: 'N', label: '下一份报告', where: '审核' },
  hand: { code: 'Enter', keys: 'Ctrl+Enter', label: '提交（会先确认）', where: '审核', ctrl: true },
  keep: { code: 'KeyS', keys: 'Ctrl+S', label: '保存', where: '结构校正', ctrl: true },
  undo: { code: 'KeyZ', keys: 'Ctrl+Z', label: '撤销', where: '结构校正', ctrl: true, notTyping: true },
  redo: { code: 'KeyY', keys: 'Ctrl+Y', label: '重做', where: '结构校正', ctrl: true, notTyping: true },
  mergeNext: { code: 'KeyM', keys: 'M', label: '合并后一条', where: '结构校正' },
  mergePrevious: { code: 'KeyM', keys: 'Shift+M', label: '合并前一条', where: '结构校正', shift: true },
  split: { code: 'KeyS', keys: 'S', label: '在光标处拆开', where: '结构校正' },
  remove: { code: 'Delete', keys: 'Delete', label: '不算一条', where: '结构校正' },
  makeItem: { code: 'KeyI', keys: 'I', label: '把选中的文字设为一条', where: '结构校正' },
  startHere: { code: 'KeyB', keys: 'B', label: '起点移到光标处', where: '结构校正' },
  endHere: { code: 'KeyE', keys: 'E', label: '终点移到光标处', where: '结构校正' },
  endOn: { code: 'ArrowRight', keys: 'Alt+← →', label: '终点移一个字', where: '结构校正', alt: true },
  endBack: { code: 'ArrowLeft', alt: true },
  endOnClause: { code: 'ArrowDown', keys: 'Alt+↑ ↓', label: '终点移到上一个、下一个标点', where: '结构校正', alt: true },
  endBackClause: { code: 'ArrowUp', alt: true },
  startOn: { code: 'ArrowRight', keys: 'Alt+Shift+方向键', label: '同样移起点', where: '结构校正', alt: true, shift: true },
  startBack: { code: 'ArrowLeft', alt: true, shift: true },
  startOnClause: { code: 'ArrowDown', alt: true, shift: true },
  startBackClause: { code: 'ArrowUp', alt: true, shift: true },
  kind1: { code: 'Digit1', keys: '1–6', label: '改类别', where: '结构校正' },
  kind2: { code: 'Digit2' },
  kind3: { code: 'Digit3' },
  kind4: { code: 'Digit4' },
  kind5: { code: 'Digit5' },
  kind6: { code: 'Digit6' },
  find: { code: 'KeyK', keys: 'Ctrl+K', label: '查找报告和页面', where: '处处', ctrl: true },
  sheet: { code: 'Slash', keys: '?', label: '查看全部快捷键', where: '处处', shift: true },
} as const satisfies Record<string, Command>

/** What the sheet tells, unless another row tells it too, and the key. `notTyping`: a field has one of its own. */
type Command = { code: string; keys?: string; label?: string; where?: string; ctrl?: boolean; shift?: boolean; alt?: boolean; notTyping?: boolean }
export type CommandName = keyof typeof commands

const offered = new Map<CommandName, (() => void)[]>()

/** Offers what a command does on this page, as long as the page stands. The last one to offer answers. */
export function useCommand(name: CommandName, run: (() => void) | undefined) {
  const latest = useRef(run)
  useEffect(() => { latest.current = run })
  const offers = run !== undefined
  useEffect(() => {
    if (!offers) return
    const call = () => latest.current?.()
    offered.set(name, [...(offered.get(name) ?? []), call])
    return () => { offered.set(name, (offered.get(name) ?? []).filter(each => each !== call)) }
  }, [name, offers])
}

/** The one handler; answers whether the key meant something. */
export function handleKey(event: KeyboardEvent, on: boolean) {
  if (event.isComposing || event.keyCode === 229) return false
  const ctrl = event.ctrlKey || event.metaKey
  const field = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]')
  const control = event.target instanceof HTMLElement && event.target.closest('a, button')
  if (event.target instanceof HTMLElement && event.target.closest('dialog, [role="dialog"]')) return false
  if (!ctrl && (field || !on && !event.altKey)) return false
  for (const [name, command] of Object.entries(commands) as [CommandName, Command][]) {
    if (command.code !== event.code || Boolean(command.ctrl) !== ctrl || Boolean(command.shift) !== event.shiftKey || Boolean(command.alt) !== event.altKey) continue
    if (command.notTyping && field) continue
    if (command.code === 'Enter' && !ctrl && control) continue
    const run = offered.get(name)?.at(-1)
    if (!run) continue
    event.preventDefault()
    run()
    return true
  }
  return false
}
