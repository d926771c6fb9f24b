import type { EChartsCoreOption } from 'echarts/core'
import type { Chart } from './ChartWithTable'

const ink = '#1b1f24'
const stripes = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 4, color: 'rgba(255,255,255,0.55)' }

export type Frame = { pixels: number; fontFamily: string; width: number }

/** One look for all bars: no axes but the names, the figure at the bar's end, overdue striped as well as red. */
export function barOptions({ series, rows, unit }: Chart, { pixels, fontFamily, width }: Frame): EChartsCoreOption {
  const text = { color: ink, fontSize: Math.max(14, pixels - 2), fontFamily }
  const last = series.length - 1
  const stacked = series.length > 1
  const longest = Math.max(...rows.map(row => row.name.length))
  const nameWidth = Math.min(longest * text.fontSize + 8, width * 0.42)
  return {
    animation: false,
    textStyle: text,
    grid: { left: nameWidth, right: stacked ? 16 : 56, top: stacked ? 36 : 4, bottom: 4 },
    legend: stacked ? { top: 0, left: 0, selectedMode: false, textStyle: text, itemWidth: 16, itemHeight: 12 } : undefined,
    xAxis: { type: 'value', show: false, minInterval: 1 },
    yAxis: {
      type: 'category', inverse: true, data: rows.map(row => row.name), triggerEvent: true,
      axisLine: { show: false }, axisTick: { show: false },
      axisLabel: { ...text, width: nameWidth, overflow: 'break', interval: 0, align: 'left', margin: nameWidth },
    },
    series: series.map((each, at) => ({
      type: 'bar', name: each.name, stack: stacked ? 'all' : undefined, barWidth: 18, cursor: 'pointer',
      itemStyle: { color: each.color, decal: each.pattern ? stripes : undefined },
      label: {
        show: true, ...text, position: stacked ? 'inside' : 'right',
        color: stacked && each.pattern ? '#ffffff' : ink, fontWeight: each.pattern ? 700 : 400,
        textBorderColor: each.pattern ? '#b3201a' : undefined, textBorderWidth: each.pattern ? 3 : 0,
        formatter: ({ value }: { value: number }) => (value > 0 ? `${value}${stacked ? '' : ` ${unit}`}` : at === last && !stacked ? `0 ${unit}` : ''),
      },
      data: rows.map((row, index) => ({ value: row.values[at], itemStyle: each.colors ? { color: each.colors[index] } : undefined })),
    })),
  }
}
