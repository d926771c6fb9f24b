import { PageHead } from '../shared/PageHead'

export function Component() {
  return <div className="page"><PageHead title="述职报告" /></div>
}
