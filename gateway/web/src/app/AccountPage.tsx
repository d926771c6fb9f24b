import { PageHead } from '../shared/PageHead'
import { roles } from '../shared/words'
import { logout } from './logout'
import { keysOn, setKeysOn, useKeysOn } from './keySetting'
import { useMe } from '../shared/me'
import { SizeSwitch } from './SizeSwitch'

/** What a person may set for himself. */
export function Component() {
  const me = useMe()
  const on = useKeysOn()
  return (
    <div className="page narrow">
      <PageHead title="个人设置" />
      <div className="panel stack">
        <p>{me?.name}，{me?.roles.map(role => roles[role]).filter(Boolean).join('、')}</p>
        <div className="row"><span>字号</span><SizeSwitch /></div>
        <label className="row"><input type="checkbox" checked={on} onChange={() => setKeysOn(!keysOn())} />使用单键快捷键（按 ? 查看全部）</label>
        <button type="button" className="link" onClick={() => void logout()}>退出登录</button>
      </div>
    </div>
  )
}
