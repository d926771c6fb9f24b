import { useRef } from 'react'
import { Link } from 'react-router'
import { departments, roles } from '../shared/words'
import { logout } from './logout'
import type { Me } from '../shared/me'

/** Name and role; signing out stands one click behind. */
export function AccountMenu({ me }: { me: Me }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const post = [me.department && departments[me.department], me.roles.map(role => roles[role]).filter(Boolean).join('、')]
    .filter(Boolean).join(' ')
  return (
    <details className="account" ref={menu} onBlur={event => {
      if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false
    }}>
      <summary><span>{me.name}</span><span className="account-post">{post}</span></summary>
      <div className="account-menu">
        <p className="second">{me.name}（{me.username}）<br />{post}</p>
        <Link to="/account" onClick={() => { if (menu.current) menu.current.open = false }}>个人设置</Link>
        <button type="button" className="link" onClick={() => void logout()}>退出登录</button>
      </div>
    </details>
  )
}
