/** What people type to go to a date: any text that means a period, as deliveries are read. */
import { parsePeriod } from '../../../shared/time/parse-period.ts'
import { addYears, dayNumber } from '../../../shared/time/day-number.ts'
import { momentOn, stepEnd, stepStart, steps, yearOf, type Moment, type Step } from '../../state/index.ts'

export interface ReadMoment {
  readonly moment: Moment
  /** The step it is exactly one of; a period keeps the step that was chosen. */
  readonly step: Step
}

interface Around {
  readonly step: Step
  /** The day on screen: a text without a year is about that year. */
  readonly near: number
  readonly today: number
}

const now: ReadonlySet<string> = new Set(['vandaag', 'nu', 'today', 'now'])

/** `text` as a moment or a period; `noDate` when it says that there is none, null when it is not understood. */
export function readMoment(text: string, { step, near, today }: Around): ReadMoment | 'noDate' | null {
  if (now.has(text.trim().toLowerCase())) return { moment: momentOn(today, step), step }
  const year = yearOf(near)
  const period = parsePeriod(text, { year })
  if (period === null) return null
  const [first, last] = [period.start, period.end].map((date) => (date === null ? null : dayNumber(date)))
  // With one side open a year of it is shown: what begins or ends there is what people look for.
  const start = first ?? (last == null ? null : addYears(last, -1) + 1)
  if (start === null) return 'noDate'
  const end = last ?? addYears(start, 1) - 1
  const exact = steps.find((one) => stepStart(start, one) === start && stepEnd(start, one) === end)
  return exact === undefined
    ? { moment: { mode: 'period', start, end }, step }
    : { moment: momentOn(start, exact), step: exact }
}
