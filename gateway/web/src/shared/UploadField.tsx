import type { UseMutationResult } from '@tanstack/react-query'
import Progress from 'antd/es/progress'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { Problem } from '../api/problem'
import { ProblemNote } from './ProblemNote'

type Props = {
  choose: string
  hint: string
  accept: string
  uploading: UseMutationResult<unknown, unknown, File>
  percent: number
  /** What the service does once it has the file. */
  reading: string
  /** What came of the file of that name. */
  done?: (name: string) => ReactNode
}

/** One file, dropped or chosen, on its way: how far it is, and why it was refused. */
export function UploadField({ choose, hint, accept, uploading, percent, reading, done }: Props) {
  const [over, setOver] = useState(false)
  const [name, setName] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const take = (file: File | undefined) => {
    if (!file) return
    setName(file.name)
    uploading.mutate(file, { onSettled: () => { if (field.current) field.current.value = '' } })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    <div>
      {uploading.isError && <ProblemNote problem={Problem.of(uploading.error)} />}
      <label
        className={over ? 'upload upload-over' : 'upload'}
        onDragOver={event => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={drop}
      >
        <input ref={field} type="file" className="visually-hidden" accept={accept} onChange={event => take(event.target.files?.[0])} disabled={uploading.isPending} />
        <span><span className="upload-choose">{choose}</span>，或者把文件拖到这里</span>
        <span className="least">{hint}</span>
      </label>
      <div className="upload-news" aria-live="polite">
        {uploading.isPending && (
          <div>
            <span>{percent < 100 ? `正在上传《${name}》` : `${reading}《${name}》`}</span>
            <Progress percent={percent} size="small" status="normal" />
          </div>
        )}
        {uploading.isSuccess && done && <p className="second">{done(name)}</p>}
      </div>
    </div>
  )
}
