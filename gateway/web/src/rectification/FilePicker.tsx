import { type DragEvent, useRef, useState } from 'react'
import { fileSize } from '../shared/format'

type Props = { files: File[]; onChange: (files: File[]) => void; errorOf: (at: number) => string | undefined }

/** Several files, chosen or dropped; each may be taken out again, and a refused one says why. */
export function FilePicker({ files, onChange, errorOf }: Props) {
  const [over, setOver] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const add = (more: FileList | null) => {
    onChange([...files, ...(more ?? [])])
    if (field.current) field.current.value = ''
  }
  const drop = (event: DragEvent) => { event.preventDefault(); setOver(false); add(event.dataTransfer.files) }
  return (
    <div className="picker">
      <label
        className={over ? 'picker-box picker-over' : 'picker-box'}
        onDragOver={event => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={drop}
      >
        <input ref={field} type="file" multiple className="visually-hidden" accept=".pdf,.jpg,.jpeg,.png,.docx,.xlsx,.txt" onChange={event => add(event.target.files)} />
        <span><span className="picker-choose">选择佐证文件</span>，或者拖到这里</span>
        <span className="least">PDF、JPG、PNG、DOCX、XLSX、TXT</span>
      </label>
      <ul className="plain">
        {files.map((file, at) => (
          <li key={`${file.name}-${at}`} className="picked">
            <span>{file.name}　<span className="least">{fileSize(file.size)}</span></span>
            <button type="button" className="link" aria-label={`去掉 ${file.name}`} onClick={() => onChange(files.filter((_, each) => each !== at))}>去掉</button>
            {errorOf(at) && <span className="danger">{errorOf(at)}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
