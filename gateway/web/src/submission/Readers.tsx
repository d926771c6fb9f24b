import { useQuery } from '@tanstack/react-query'
import { day } from '../shared/format'
import { type Report, routingQuery } from './queries'

/** Who will read it by when, told before it is handed in. */
export function Readers({ report }: { report: Report }) {
  const routing = useQuery(routingQuery(report.sector, report.level)).data
  if (!routing) return null
  return (
    <p>
      报送后由{routing.departments.map(department => `${department.title}${department.lead ? '（牵头）' : ''}`).join('、')}审核{routing.due ? `，现在报送的话，${day(routing.due)} 前审完` : ''}。
    </p>
  )
}
