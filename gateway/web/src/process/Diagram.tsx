import { useQuery } from '@tanstack/react-query'
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import 'bpmn-js/dist/assets/diagram-js.css'
import 'bpmn-js/dist/assets/bpmn-js.css'
import { useEffect, useRef, useState } from 'react'
import { Loaded } from '../shared/Loaded'
import { type Diagram as DiagramData, diagramQuery } from './queries'
import './process.css'

/** The process as the engine runs it, with done and active steps marked. bpmn.io's mark stays in sight. */
export default function Diagram({ reportId }: { reportId: string }) {
  return <Loaded query={useQuery(diagramQuery(reportId))}>{diagram => <Drawing diagram={diagram} />}</Loaded>
}

type Canvas = { zoom: (level: 'fit-viewport', center?: 'auto') => void; addMarker: (element: string, marker: string) => void }
type Registry = { get: (id: string) => unknown }

function Drawing({ diagram }: { diagram: DiagramData }) {
  const place = useRef<HTMLDivElement>(null)
  const [broken, setBroken] = useState(false)
  useEffect(() => {
    const viewer = new NavigatedViewer({ container: place.current! })
    viewer.importXML(diagram.xml).then(() => {
      const canvas = viewer.get<Canvas>('canvas')
      const known = (id: string) => viewer.get<Registry>('elementRegistry').get(id)
      diagram.done.filter(id => known(id) && !diagram.active.includes(id)).forEach(id => canvas.addMarker(id, 'activity-done'))
      diagram.active.filter(known).forEach(id => canvas.addMarker(id, 'activity-active'))
      canvas.zoom('fit-viewport', 'auto')
    }).catch(() => setBroken(true))
    return () => viewer.destroy()
  }, [diagram])
  return (
    <>
      {broken && <p>流程图画不出来，办理情况请看流转记录。</p>}
      <div ref={place} className="diagram" role="group" aria-label="流程图，内容与流转记录相同" />
      <p className="least row">
        <span><span className="sample sample-active" />正在办理</span><span><span className="sample sample-done" />已经完成</span>
        <span>流程第 {diagram.version} 版；按住拖动，Ctrl 加滚轮缩放</span>
      </p>
    </>
  )
}
