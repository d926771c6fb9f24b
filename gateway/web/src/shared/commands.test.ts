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
