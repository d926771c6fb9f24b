/** The three the pages are made for: an office screen, a large one, a phone. */
export const desk = { width: 1366, height: 768 }
export const wall = { width: 1920, height: 1080 }
export const phone = { width: 360, height: 740 }
export type Size = typeof desk
