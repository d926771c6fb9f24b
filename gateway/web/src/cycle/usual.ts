import type { Rules } from './queries'

const usualDays = { reviewDays: 5, revisionDays: 3, maxRounds: 3, gradeDays: 10, planDays: 15, planApprovalDays: 5, rectificationMonths: 6, verificationDays: 5, reminderDays: 2 }

/** What a new year starts from: the usual periods; the two dates are for the administrator to choose. */
export function usual(): Partial<Rules> {
  const year = new Date().getFullYear()
  return {
    year, name: `${year} 年度述职评议考核`,
    timetable: { ...usualDays, submission: '', meeting: '' },
    ballotRules: {
      values: { GOOD: 100, FAIRLY_GOOD: 85, AVERAGE: 70, POOR: 50 },
      weights: { LEADERS: 40, DEPARTMENTS: 20, DELEGATES: 20, GRASSROOTS: 20 },
      minimumVoters: 5,
    },
    reportRules: { writtenLimit: 5000, spokenLimit: 0, problemShare: 33, requiredPoints: [], severities: {} },
  }
}
