/** Works that parties agreed to do together, and each of those works with its own period. */
import { z } from 'zod'
import { Combination, CombinedWork, OriginalPlan } from '../domain/combination.ts'
import { WorkId } from '../domain/ids.ts'
import type { Bilingual } from '../domain/language.ts'
import { AgreedPeriod, CalendarDate } from '../domain/period.ts'
import { field, table } from './field.ts'
import { only, outline, partly, untold, type FieldRules } from './seen.ts'
import { inArea } from './place.ts'
import { periodRules } from './work.ts'
import { few, integer, jsonOr, parts, several, text } from './stored.ts'

const { shape } = Combination

/** Days of the period of the whole, where those of each work stand beside them; and days of a work. */
export const wholePeriodNames = {
  start: { nl: 'Start van het geheel', en: 'Start of the whole' },
  end: { nl: 'Einde van het geheel', en: 'End of the whole' },
} as const satisfies Record<string, Bilingual>
export const agreedPeriodNames = {
  start: { nl: 'Afgesproken start', en: 'Agreed start' },
  end: { nl: 'Afgesproken einde', en: 'Agreed end' },
} as const satisfies Record<string, Bilingual>

export const combinationTable = table({
  name: 'combination',
  kind: 'combination',
  key: 'id',
  // Its works stand in the other table.
  of: Combination.omit({ works: true, agreements: true }),
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', shape.id), { seen: outline }),
    name: field(['Naam', 'Name'], text('name', shape.name), {
      // The column is read as the combination itself.
      heading: ['Combinatie', 'Combination'],
      seen: only('agreed', untold),
    }),
    lead: field(['Trekker', 'Lead'], text('lead', shape.lead), { seen: outline, refersTo: 'party' }),
    period: field(
      ['Afgesproken periode', 'Agreed period'],
      parts(AgreedPeriod, {
        start: few('period_start', 'TEXT', CalendarDate),
        end: few('period_end', 'TEXT', CalendarDate),
      }),
      { seen: outline },
    ),
    level: field(['Integratiegraad', 'Integration level'], few('level', 'INTEGER', shape.level), {
      seen: outline,
    }),
    reason: field(['Reden', 'Reason'], text('reason', shape.reason), { seen: only('agreed', untold) }),
  },
})

const originalRules: FieldRules<OriginalPlan> = {
  period: partly('open', periodRules),
  earliestStart: only('open', null),
  latestEnd: only('open', null),
  bounds: inArea,
}

type OwnPeriodRow = {
  period_start: CalendarDate | null
  period_end: CalendarDate | null
}

const day = { type: 'TEXT', isNullable: true } as const

/** Null: the work has the period of the whole, and goes along when that changes. */
const ownPeriod = several<AgreedPeriod | null, OwnPeriodRow>(
  AgreedPeriod.nullable(),
  { period_start: day, period_end: day },
  {
    read: ({ period_start: start, period_end: end }) =>
      start === null || end === null ? null : { start, end },
    write(period, row) {
      row.period_start = period?.start ?? null
      row.period_end = period?.end ?? null
    },
  },
)

/** A work stands in one combination at most, so the work is the key. */
export const combinationWorkTable = table({
  name: 'combination_work',
  kind: 'combination',
  key: 'work',
  // A work without a period of its own has that of the whole.
  of: CombinedWork.omit({ period: true }),
  besides: ['combination', 'ordinal', 'period'],
  fields: {
    work: field(['Werk', 'Work'], text('work', WorkId), { seen: outline, refersTo: 'work' }),
    combination: field(['Combinatie', 'Combination'], text('combination', shape.id), {
      seen: outline,
      refersTo: 'combination',
      goesAlong: true,
    }),
    ordinal: field(['Volgorde', 'Order'], integer('ordinal', z.int().nonnegative()), { seen: outline }),
    period: field(['Afgesproken periode', 'Agreed period'], ownPeriod, {
      // Beside the party's own period, in a narrow column.
      heading: ['Afgesproken', 'Agreed'],
      seen: outline,
      before: () => ({ period_start: null, period_end: null }),
    }),
    /** Null: what its party had planned when it was agreed is not known. */
    original: field(['Oorspronkelijk', 'Original'], jsonOr(null, 'original', OriginalPlan), {
      seen: partly<OriginalPlan | null>('open', originalRules),
      before: () => ({ original: null }),
    }),
  },
})
