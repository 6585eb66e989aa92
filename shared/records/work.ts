/** One planned work of one party, as it is kept: what its party delivered, and what people said of it. */
import type { Bilingual } from '../domain/language.ts'
import { Period } from '../domain/period.ts'
import { Placing } from '../domain/placing.ts'
import { MissingDecision } from '../domain/missing-decision.ts'
import { noSource, OwnValues, SourceRow, Work } from '../domain/work.ts'
import { field, table } from './field.ts'
import { only, outline, partly, untold, type FieldRules } from './seen.ts'
import { boundsOrNone, inArea } from './place.ts'
import { bytes, Bytes, few, flag, integer, jsonOr, parts, real, text } from './stored.ts'

const { shape } = Work

/** Without any value the column is empty. */
const own = jsonOr(undefined, 'own', OwnValues, (values) => values.length === 0)

/** The party's own words may say anything. */
export const periodRules: FieldRules<Period> = {
  start: outline,
  end: outline,
  precision: outline,
  raw: only('open', ''),
  derived: outline,
}

/** Days of a period that stand by themselves, and the words in which its party gave it where these stand beside them. */
export const periodNames = {
  start: { nl: 'Start', en: 'Start' },
  end: { nl: 'Einde', en: 'End' },
  raw: { nl: 'Periode in woorden', en: 'Period in words' },
} as const satisfies Partial<Record<keyof Period, Bilingual>>

/** In a plan other periods stand beside it, those that were agreed, so there it says whose it is. */
export const ownPeriodNames = {
  whole: { nl: 'Eigen periode', en: 'Own period' },
  start: { nl: 'Eigen start', en: 'Own start' },
  end: { nl: 'Eigen einde', en: 'Own end' },
} as const satisfies Record<string, Bilingual>

export const workTable = table({
  name: 'work',
  kind: 'work',
  key: 'id',
  of: Work,
  besides: ['wkb'],
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', shape.id), { seen: outline }),
    party: field(['Partij', 'Party'], text('party', shape.party), { seen: outline, refersTo: 'party' }),
    delivery: field(['Aanlevering', 'Delivery'], text('delivery', shape.delivery), {
      seen: outline,
      group: 'source',
      refersTo: 'delivery',
    }),
    source: field(
      ['Bron', 'Source'],
      parts(SourceRow, {
        file: text('source_file', SourceRow.shape.file),
        sheet: text('source_sheet', SourceRow.shape.sheet),
        row: integer('source_row', SourceRow.shape.row),
      }),
      { seen: only('inside', noSource) },
    ),
    number: field(['Nummer', 'Number'], text('number', shape.number), { seen: only('open', null) }),
    name: field(['Naam', 'Name'], text('name', shape.name), {
      // The column is read as the work itself.
      heading: ['Werk', 'Work'],
      seen: only('open', untold),
    }),
    discipline: field(['Discipline', 'Discipline'], few('discipline', 'TEXT', shape.discipline), {
      seen: outline,
    }),
    kind: field(['Soort werk', 'Kind of work'], few('kind', 'TEXT', shape.kind), {
      seen: only('open', 'other'),
    }),
    street: field(['Straat', 'Street'], text('street', shape.street), { seen: only('open', null) }),
    district: field(['Wijk', 'District'], text('district', shape.district), {
      seen: only('open', null),
      group: 'street',
    }),
    period: field(
      ['Periode', 'Period'],
      parts(Period, {
        start: few('period_start', 'TEXT', Period.shape.start),
        end: few('period_end', 'TEXT', Period.shape.end),
        precision: few('period_precision', 'TEXT', Period.shape.precision),
        raw: text('period_raw', Period.shape.raw),
        derived: few('period_derived', 'TEXT', Period.shape.derived),
      }),
      { seen: partly('open', periodRules) },
    ),
    earliestStart: field(
      ['Vroegste start', 'Earliest start'],
      few('earliest_start', 'TEXT', shape.earliestStart),
      { seen: only('open', null), group: 'room' },
    ),
    latestEnd: field(['Uiterste einde', 'Latest end'], few('latest_end', 'TEXT', shape.latestEnd), {
      seen: only('open', null),
      group: 'room',
    }),
    phase: field(['Fase bij de partij', "The party's own phase"], text('phase', shape.phase), {
      // Above a column there is no room to say whose word it is.
      heading: ['Fase', 'Phase'],
      seen: only('open', null),
    }),
    /** As its party said it. */
    firmness: field(['Hardheid', 'Firmness'], few('firmness', 'TEXT', shape.firmness), { seen: outline }),
    budget: field(['Raming', 'Estimate'], real('budget', shape.budget), {
      // As parties have it in their template; in a cell the unit does not stand.
      heading: ['Raming in euro', 'Estimate in euro'],
      seen: only('money', null),
      unit: 'euro',
    }),
    missing: field(['Ontbreekt', 'Missing'], flag('missing'), { seen: only('open', false) }),
    missingDecision: field(
      ['Besluit bij ontbreken', 'Decision when missing'],
      few('missing_decision', 'TEXT', MissingDecision.nullable()),
      { seen: only('open', null), group: 'missing', before: () => ({ missing_decision: null }) },
    ),
    own: field(['Eigen kolommen', 'Own columns'], own, {
      seen: only('own', []),
      before: () => ({ own: null }),
    }),
    placing: field(
      ['Plaats', 'Place'],
      parts(Placing, {
        how: few('placed_how', 'TEXT', Placing.shape.how),
        sure: flag('placed_sure'),
        why: jsonOr(null, 'placed_why', Placing.shape.why.unwrap()),
      }),
      {
        seen: only('open', { how: null, sure: true, why: null }),
        group: 'place',
        before: ({ wkb = null }) => ({
          placed_how: wkb === null ? null : 'geometry',
          placed_sure: 1,
          placed_why: null,
        }),
      },
    ),
    bounds: field(['Omvang', 'Extent'], boundsOrNone, { seen: inArea, group: 'place', unit: 'metre' }),
    wkb: field(['Vorm', 'Shape'], bytes('wkb', Bytes.nullable()), {
      seen: only('open', null),
      group: 'place',
      unit: 'metre',
    }),
  },
})
