import { type Grade, grades, type Stage, stages } from '../shared/words'
import { ChartWithTable } from './ChartWithTable'

/** 好 darkest, 差 lightest: one blue in four depths, never traffic colours. */
const blues = ['#1f4e79', '#4a78a3', '#86a8c6', '#bdd0e2']

/** How many reports stand in which stage. */
export function StageBars({ counts, total }: { counts: Record<string, number>; total: number }) {
  const rows = (Object.keys(stages) as Stage[])
    .map(stage => ({ name: stages[stage], link: `/dashboard/reports?stage=${stage}`, values: [counts[stage] ?? 0] }))
  return <ChartWithTable id="stages" title={`述职报告 ${total} 份`} unit="份" series={[{ name: '报告', color: '#4a78a3' }]} rows={rows} />
}

/** The grades that were decided. */
export function GradeBars({ counts }: { counts: Record<string, number> }) {
  const order = Object.keys(grades) as Grade[]
  const rows = order.map(grade => ({ name: grades[grade], link: `/dashboard/reports?grade=${grade}`, values: [counts[grade] ?? 0] }))
  const decided = rows.reduce((sum, row) => sum + row.values[0], 0)
  return (
    <ChartWithTable
      id="grades" title={`综合评定 ${decided} 个`} unit="个" series={[{ name: '等次', color: blues[0], colors: blues }]} rows={rows}
      nothing={decided === 0 ? '还没有评定等次。' : undefined}
    />
  )
}
