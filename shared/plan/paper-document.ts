/** A plan as the paper that was asked for: the same for screen, pdf, Word and workbook. */
import type { AttachmentId } from '../domain/ids.ts'
import type { Language } from '../domain/language.ts'
import type { CalendarDate } from '../domain/period.ts'
import type { Plan } from '../domain/plan.ts'
import type { PlanPaper } from '../domain/plan-paper.ts'
import type { Document } from './document/document.ts'
import { planDocument } from './document/plan-document.ts'
import { yearPageDocument } from './year-page/year-page-document.ts'

interface Written {
  readonly plan: Plan
  readonly language: Language
  /** The day it is drawn up. */
  readonly date: CalendarDate
  /** What stands in it as a picture, where it has room for that; nothing when absent. */
  readonly pictured?: ReadonlySet<AttachmentId>
}

const papers: Readonly<Record<PlanPaper, typeof planDocument>> = {
  plan: planDocument,
  page: yearPageDocument,
}

export function paperDocument(paper: PlanPaper, { plan, language, date, pictured }: Written): Document {
  return papers[paper](plan, language, date, pictured)
}
