import { type Light as LightName, lights } from './words'

const shapes: Record<LightName, string> = { GREEN: '●', YELLOW: '▲', RED: '■', NONE: '○' }

/** 亮灯: always shape and word, never colour alone. `words` stands beside it, e.g. 逾期 12 个工作日. */
export function Light({ light, words }: { light: LightName; words?: string }) {
  return (
    <span className={`light light-${light.toLowerCase()}`}>
      <span aria-hidden="true" className="light-shape">{shapes[light]}</span>
      <span className="visually-hidden">{lights[light]}{words ? '，' : ''}</span>
      {words ?? <span aria-hidden="true">{lights[light].slice(0, 1)}</span>}
    </span>
  )
}
