/** The plan of a year as a document: what stands in it and in which order, for screen, pdf and workbook alike. */
import type { AttachmentId } from '../../domain/ids.ts'
import type { Language } from '../../domain/language.ts'
import { say } from '../../domain/message.ts'
import type { CalendarDate } from '../../domain/period.ts'
import type { Plan } from '../../domain/plan.ts'
import { sayDate } from '../../time/say-period.ts'
import { heldInWords } from '../held-in-words.ts'
import { planFigures } from '../plan-figures.ts'
import { aloneChapter, undatedChapter } from './chapters/alone.ts'
import { rulesChapter } from './chapters/rules.ts'
import { togetherChapter } from './chapters/together.ts'
import { openChapter, setAsideChapter } from './chapters/undecided.ts'
import { tableOf } from './columns/column.ts'
import type { Block, Document, Section, Table } from './document.ts'
import { tellerOf, type Teller } from './teller.ts'

/** `date` is the day it is drawn up; `pictured`: of what is kept with combinations, what stands in it as a picture. */
export function planDocument(
  plan: Plan,
  language: Language,
  date: CalendarDate,
  pictured?: ReadonlySet<AttachmentId>,
): Document {
  const teller = tellerOf(plan, language, date, pictured)
  const held = heldInWords(plan).map((one) => say(one, language))
  return {
    language,
    title: teller.words('title', { year: plan.year }),
    project: plan.project,
    blocks: [
      titlePart(plan, held, teller),
      togetherChapter(plan, teller),
      aloneChapter(plan, teller),
      undatedChapter(plan, teller),
      openChapter(plan, teller),
      setAsideChapter(plan, teller),
      rulesChapter(plan, teller),
      ...heldSheet(held, teller),
    ],
  }
}

function titlePart(plan: Plan, held: readonly string[], { words, language, date }: Teller): Section {
  const parties = plan.parties.map(({ name }) => name).join(' · ')
  return {
    is: 'section',
    level: 1,
    over: plan.project,
    title: words('title', { year: plan.year }),
    blocks: [
      { is: 'paragraph', text: words('drawnUp', { date: sayDate(date, language) }), isSoft: true },
      {
        is: 'figures',
        figures: planFigures(plan).map(({ count, what }) => ({ count, what: say(what, language) })),
      },
      {
        is: 'facts',
        labels: 'over',
        facts: [{ key: 'parties', label: words('parties'), value: parties, isLong: true }],
      },
      ...held.map((text): Block => ({ is: 'paragraph', text, isSoft: true })),
    ],
  }
}

/** What parties do not share in full, for who works on from the sheets alone; no sheet where they share all. */
function heldSheet(held: readonly string[], { words }: Teller): Table[] {
  if (held.length === 0) return []
  const column = {
    key: 'held',
    heading: words('held'),
    kind: 'text',
    width: { sheet: 100 },
    isLong: true,
    value: (sentence: string) => sentence,
  } as const
  return [tableOf({ name: words('held'), rooms: ['sheet'] }, [column], held)]
}
