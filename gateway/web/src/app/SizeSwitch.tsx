import { chooseSize, type Size, sizes, useSize } from './size'

/** 标准 / 大 / 特大 */
export function SizeSwitch() {
  const now = useSize()
  return (
    <div className="size-switch" role="group" aria-label="字号">
      {(Object.keys(sizes) as Size[]).map(size => (
        <button key={size} type="button" aria-pressed={size === now} onClick={() => chooseSize(size)}>{sizes[size]}</button>
      ))}
    </div>
  )
}
