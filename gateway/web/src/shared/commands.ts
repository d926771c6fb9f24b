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
  find: { code: 'KeyK', keys: 'Ctrl+K', label: '查找报告和页面', where: '处处', ctrl: true },
  sheet: { code: 'Slash', keys: '?', label: '查看全部快捷键', where: '处处', shift: true },
} as const satisfies Record<string, Command>

type Command = { code: string; keys: string; label: string; where: string; ctrl?: boolean; shift?: boolean }
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
  if (event.isComposing || event.keyCode === 229 || event.altKey) return false
  const ctrl = event.ctrlKey || event.metaKey
  const field = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]')
  const control = event.target instanceof HTMLElement && event.target.closest('a, button')
  if (!ctrl && (!on || field)) return false
  for (const [name, command] of Object.entries(commands) as [CommandName, Command][]) {
    if (command.code !== event.code || Boolean(command.ctrl) !== ctrl || Boolean(command.shift) !== event.shiftKey) continue
    if (command.code === 'Enter' && !ctrl && control) continue
    const run = offered.get(name)?.at(-1)
    if (!run) continue
    event.preventDefault()
    run()
    return true
  }
  return false
}
