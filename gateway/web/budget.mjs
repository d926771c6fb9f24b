/** Holds the built files against the budget, in KiB of gzip: what an office network has to carry before a page stands. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
const budget = { 'index.html': 300, 'ballot.html': 100, 'hall.html': 110, 'src/process/Diagram.tsx': 75, 'src/dashboard/Bars.tsx': 220 }
const route = 40

const size = file => gzipSync(readFileSync(`dist/${file}`)).length / 1024
function reach(key, seen = new Set()) {
  if (seen.has(key)) return seen
  seen.add(key)
  manifest[key].imports?.forEach(each => reach(each, seen))
  return seen
}
const own = key => [manifest[key].file, ...(manifest[key].css ?? [])].reduce((sum, file) => sum + size(file), 0)
const whole = key => [...reach(key)].reduce((sum, each) => sum + own(each), 0)

let over = 0
for (const [key, chunk] of Object.entries(manifest)) {
  if (!chunk.isEntry && !chunk.isDynamicEntry) continue
  const limit = budget[key] ?? route
  const kib = chunk.isEntry ? whole(key) : own(key)
  if (chunk.isEntry || kib > limit) console.log(`${key}: ${kib.toFixed(1)} KiB, at most ${limit}`)
  if (kib > limit) over++
}
if (over) throw new Error(`${over} chunk(s) over budget`)
