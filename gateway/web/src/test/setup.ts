import '@testing-library/jest-dom/vitest'
import { configure } from '@testing-library/react'

/** A busy machine shows late what it shows. */
configure({ asyncUtilTimeout: 10_000 })

/** What antd asks of a browser and jsdom does not have. */
window.matchMedia ??= query => ({
  matches: false, media: query, onchange: null,
  addListener: () => undefined, removeListener: () => undefined,
  addEventListener: () => undefined, removeEventListener: () => undefined, dispatchEvent: () => false,
})
globalThis.ResizeObserver ??= class { observe() {} unobserve() {} disconnect() {} }
Element.prototype.scrollIntoView ??= () => undefined
// It would only say that it cannot look at pseudo-elements.
const look = window.getComputedStyle.bind(window)
window.getComputedStyle = element => look(element)
