import { BarChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components'
import { init, use as register } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { barOptions } from './barOptions'
import type { Chart } from './ChartWithTable'

register([BarChart, GridComponent, LegendComponent, AriaComponent, SVGRenderer])

const rowHeight = 36

/** Lying bars, drawn as SVG. A bar opens its list; the table behind does the same by keyboard. */
export default function Bars({ series, rows, unit, label }: Chart & { label: string }) {
  const place = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  useEffect(() => {
    const box = place.current!
    const chart = init(box, undefined, { renderer: 'svg' })
    const draw = () => chart.setOption(barOptions({ series, rows, unit }, {
      pixels: parseFloat(getComputedStyle(document.documentElement).fontSize),
      fontFamily: getComputedStyle(document.body).fontFamily,
      width: box.clientWidth,
    }))
    draw()
    chart.on('click', ({ dataIndex, value, componentType }) => {
      const row = componentType === 'yAxis' ? rows.find(each => each.name === value) : rows[dataIndex]
      if (row) void navigate(row.link)
    })
    const watch = new ResizeObserver(() => { chart.resize(); draw() })
    watch.observe(box)
    return () => { watch.disconnect(); chart.dispose() }
  }, [series, rows, unit, navigate])
  const height = rows.length * rowHeight + (series.length > 1 ? 36 : 8)
  const words = rows.map(row => `${row.name} ${row.values.map((value, at) => (series.length > 1 ? `${series[at].name} ${value} ${unit}` : `${value} ${unit}`)).join('、')}`)
  return <div ref={place} className="bars" style={{ height }} role="img" aria-label={`${label}：${words.join('；')}`} />
}
