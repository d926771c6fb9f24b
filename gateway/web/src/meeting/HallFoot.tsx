/** For who sets the screen up: the ground that suits the wall, and full screen. */
export function HallFoot({ dark, onDark }: { dark: boolean; onDark: () => void }) {
  return (
    <footer>
      <button type="button" onClick={onDark}>{dark ? '改为浅色底（投影）' : '改为深色底（LED 屏）'}</button>
      <button type="button" onClick={() => void document.documentElement.requestFullscreen?.()}>全屏</button>
    </footer>
  )
}
