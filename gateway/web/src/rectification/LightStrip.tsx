import type { Light } from '../shared/words'
import type { LedgerRow } from './queries'

const lamps: { light: Light; shape: string; words: string }[] = [
  { light: 'RED', shape: '■', words: '逾期' },
  { light: 'YELLOW', shape: '▲', words: '10 个工作日内到期' },
  { light: 'GREEN', shape: '●', words: '未到期' },
  { light: 'NONE', shape: '✓', words: '已销号' },
]

/** The four lights with their figures; pressing one filters, pressing it again shows all. */
export function LightStrip({ rows, chosen, onChoose }: { rows: LedgerRow[]; chosen?: Light; onChoose: (light: Light | undefined) => void }) {
  return (
    <div className="strip" role="group" aria-label="按亮灯筛选">
      {lamps.map(({ light, shape, words }) => {
        const count = rows.filter(row => row.light === light).length
        return (
          <button
            key={light} type="button" className={`lamp lamp-${light.toLowerCase()}`} aria-label={`${words} ${count} 项`}
            aria-pressed={chosen === light} onClick={() => onChoose(chosen === light ? undefined : light)}
          >
            <span className="lamp-words"><span className="lamp-shape">{shape}</span>{words}</span><strong>{count}</strong>
          </button>
        )
      })}
    </div>
  )
}
