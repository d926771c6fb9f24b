import type { components } from '../api/generated/report'
import { Light } from './Light'
import type { Light as LightName } from './words'

export type Finding = components['schemas']['Finding']

export const severities: Record<Finding['severity'], [LightName, string]> = { BLOCKING: ['RED', '阻断'], WARNING: ['YELLOW', '提醒'], HINT: ['NONE', '参考'] }

/** 审核提示 in the order of the text: what was found, and what to do. */
export function Notices({ findings }: { findings: Finding[] }) {
  if (findings.length === 0) return <p className="second">没有提示。</p>
  return (
    <ul className="plain notices">
      {findings.map(finding => (
        <li key={`${finding.rule} ${finding.message}`}>
          <Light light={severities[finding.severity][0]} words={severities[finding.severity][1]} />　{finding.title}
          <div className="least">{finding.message}{finding.advice}</div>
        </li>
      ))}
    </ul>
  )
}
