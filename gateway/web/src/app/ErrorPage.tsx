import Button from 'antd/es/button'
import { Link, useRouteError } from 'react-router'
import { PageHead } from '../shared/PageHead'

/** A page that broke: said plainly, with a way on. A new release may have replaced the file it wanted. */
export function ErrorPage() {
  const error = useRouteError()
  const gone = error instanceof TypeError && /import|module/i.test(error.message)
  return (
    <div className="page narrow">
      <PageHead title={gone ? '页面已经更新' : '页面出错了'} />
      <p>{gone ? '系统刚刚升级，请重新打开本页。' : '这是系统的问题，不是您的操作有误。请重新打开本页；仍然不行的，请联系系统管理员。'}</p>
      <p className="row" style={{ marginTop: 16 }}>
        <Button type="primary" onClick={() => window.location.reload()}>重新打开</Button>
        <Link to="/">回到首页</Link>
      </p>
    </div>
  )
}

export function NotFoundPage() {
  return (
    <div className="page narrow">
      <PageHead title="没有这个页面" />
      <p>地址可能写错了，或者这件事已经办结、不再由您办理。</p>
      <p style={{ marginTop: 16 }}><Link to="/">回到首页</Link></p>
    </div>
  )
}
