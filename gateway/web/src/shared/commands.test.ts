import { renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { handleKey, useCommand } from './commands'

const press = (code: string, init: KeyboardEventInit = {}, from: EventTarget = document.body) => {
  const event = new KeyboardEvent('keydown', { code, cancelable: true, ...init })
  Object.defineProperty(event, 'target', { value: from })
  return handleKey(event, true)
}

test('a key is a command only where a page offers it, never in a field, never while characters are being composed', () => {
  const next = vi.fn()
  expect(press('KeyJ')).toBe(false)
  const page = renderHook(() => useCommand('next', next))
  expect(press('KeyJ')).toBe(true)
  expect(press('KeyJ', { isComposing: true })).toBe(false)
  expect(press('KeyJ', {}, document.createElement('textarea'))).toBe(false)
  expect(press('KeyJ', { ctrlKey: true })).toBe(false)
  expect(next).toHaveBeenCalledTimes(1)
  page.unmount()
  expect(press('KeyJ')).toBe(false)
})

test('Alt and Shift tell two commands of one key apart; a field undoes for itself, and a question over the page leaves the page alone', () => {
  const [on, start, undo] = [vi.fn(), vi.fn(), vi.fn()]
  renderHook(() => { useCommand('endOn', on); useCommand('startOn', start); useCommand('undo', undo) })
  expect(press('ArrowRight')).toBe(false)
  press('ArrowRight', { altKey: true })
  press('ArrowRight', { altKey: true, shiftKey: true })
  expect([on.mock.calls.length, start.mock.calls.length]).toEqual([1, 1])
  expect(press('KeyZ', { ctrlKey: true }, document.createElement('input'))).toBe(false)
  expect(press('KeyZ', { ctrlKey: true }, document.createElement('dialog'))).toBe(false)
  expect(press('KeyZ', { ctrlKey: true })).toBe(true)
})
