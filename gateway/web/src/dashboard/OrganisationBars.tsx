import { ChartWithTable } from './ChartWithTable'
import type { Organisation } from './queries'

/** Organisations with items, the most overdue first; those without any have nothing to show. */
export function OrganisationBars({ organisations }: { organisations: Organisation[] }) {
  const rows = organisations
    .filter(each => each.open + each.struckOff > 0)
    .sort((a, b) => b.overdue - a.overdue || b.open - a.open || a.name.localeCompare(b.name, 'zh-CN'))
    .map(each => ({
      name: each.name,
      link: `/rectification?organisation=${each.code}`,
      values: [each.overdue, Math.max(0, each.open - each.overdue), each.struckOff],
    }))
  return (
    <ChartWithTable
      id="organisations" title="各党组织整改" unit="项" rows={rows}
      series={[{ name: '逾期', color: '#b3201a', pattern: true }, { name: '未到期', color: '#86a8c6' }, { name: '已销号', color: '#d9dce1' }]}
      nothing={rows.length === 0 ? '还没有整改事项；等次评定之后，各党组织的整改会列在这里，逾期的在前。' : undefined}
    />
  )
}
