import type { components as report } from '../api/generated/report'
import type { components as review } from '../api/generated/review'
import type { components as workflow } from '../api/generated/workflow'

type Reports = report['schemas']
type Reviews = review['schemas']
type Tasks = workflow['schemas']

/** Domain words, each once. A new value in a service's enum breaks the build here. */
export type Light = Tasks['TaskView']['light']
export type Grade = NonNullable<Reviews['GradeView']['grade']>
export type TaskKind = Tasks['TaskView']['kind']
export type ReportStatus = Reports['ReportRow']['status']
export type SectionKind = Reports['Section']['kind']
export type Sector = Reports['Organisation']['sector']
export type Level = Reports['Organisation']['level']
export type Role =
  | 'secretary' | 'drafter' | 'reviewer' | 'organizer' | 'scrutineer' | 'evaluator' | 'leader'
  | 'supervisor' | 'administrator' | 'system-admin' | 'security-admin' | 'auditor'
export type Stage = Reviews['TimelineView']['stage']
export type ItemStatus = Reviews['ItemView']['status']
export type ItemSource = Reviews['ItemView']['source']
export type EvaluatorCategory = Reviews['Voter']['category']

export const lights: Record<Light, string> = { GREEN: '绿灯', YELLOW: '黄灯', RED: '红灯', NONE: '不亮灯' }
export const grades: Record<Grade, string> = { GOOD: '好', FAIRLY_GOOD: '较好', AVERAGE: '一般', POOR: '差' }
export const taskKinds: Record<TaskKind, string> = {
  WRITE: '撰写报送述职报告',
  REVIEW: '审核述职报告',
  REVISE: '修改后重新报送',
  DECIDE_ESCALATION: '三次退回后裁定',
  APPRAISAL: '组织现场测评',
  GRADE: '点评并评定等次',
  FILE_PLAN: '报送整改方案',
  APPROVE_PLAN: '审批整改方案',
  FILE_EVIDENCE: '整改并报送佐证',
  VERIFY: '核查销号',
}
export const reportStatuses: Record<ReportStatus, string> = {
  DRAFT: '撰写中', SUBMITTED: '已报送', RETURNED: '已退回', WITHDRAWN: '已撤回', PASSED: '审核通过', CLOSED: '已办结',
}
export const sectionKinds: Record<SectionKind, string> = {
  ACHIEVEMENTS: '工作成效', SHORTCOMINGS: '主要不足', CAUSES: '原因分析', PLAN: '下步打算', LAST_YEAR: '上年度整改', OTHER: '其他',
}
export const sectors: Record<Sector, string> = {
  COUNTY: '县（市、区）', STREET: '乡镇街道', VILLAGE: '村', COMMUNITY: '社区', TWO_NEW: '两新', OFFICE: '机关',
  ENTERPRISE: '国企', SCHOOL: '中小学', UNIVERSITY: '高校', HOSPITAL: '公立医院', RETIRED: '离退休干部',
}
export const levels: Record<Level, string> = { CITY: '市直', COUNTY: '县级', TOWNSHIP: '乡级', GRASSROOTS: '基层' }
export const roles: Record<Role, string> = {
  secretary: '书记', drafter: '经办人', reviewer: '审核员', organizer: '会务', scrutineer: '监票人', evaluator: '评议人',
  leader: '领导', supervisor: '督查员', administrator: '业务管理员', 'system-admin': '系统管理员',
  'security-admin': '安全管理员', auditor: '审计员',
}
export const stages: Record<Stage, string> = {
  WRITING: '撰写', REVIEW: '部门审核', REVISION: '退回修改', ESCALATED: '提请裁定', APPRAISAL: '述职评议',
  GRADING: '评定等次', RECTIFICATION: '整改', CLOSED: '办结',
}
export const itemStatuses: Record<ItemStatus, string> = {
  NOT_STARTED: '未启动', PLAN_FILED: '方案待审批', RECTIFYING: '整改中', AWAITING_VERIFICATION: '待核查', STRUCK_OFF: '已销号',
}
export const itemSources: Record<ItemSource, string> = { REPORT: '述职报告自查', LEADER: '领导点评' }
export const categories: Record<EvaluatorCategory, string> = {
  LEADERS: '领导班子成员', DEPARTMENTS: '部门代表', DELEGATES: '两代表一委员', GRASSROOTS: '基层和党员群众代表',
}
export const departments: Record<string, string> = {
  organisation: '组织部', 'civil-affairs': '民政局', agriculture: '农业农村局', 'two-new': '两新工委', offices: '机关工委',
  'state-assets': '国资委党委', education: '教育工委', health: '卫健委党委', 'retired-cadres': '老干部工委',
}

/** 审核员（组织部）: who a task's group is, in words. */
export function groupWords(group: string | null | undefined, organisations?: Record<string, string>) {
  if (!group) return ''
  const [role, of] = group.split('/')
  const name = of ? (departments[of] ?? organisations?.[of] ?? '') : ''
  const title = roles[role as Role] ?? ''
  return name ? `${name}${title}` : title
}
