import { Light } from './Light'
import type { Notice } from './Outline'

/** 审核提示, 阻断 before 提醒. */
export function Notices({ notices }: { notices: Notice[] }) {
  if (notices.length === 0) return <p className="second">没有提示。</p>
  return (
    <ul className="plain notices">
      {notices.map(notice => (
        <li key={notice.title}>
          <Light light={notice.light} words={notice.light === 'RED' ? '阻断' : '提醒'} />　{notice.title}
          <div className="least">{notice.text}</div>
        </li>
      ))}
    </ul>
  )
}
