/**
 * What a column of a delivery can mean, in the words of the screen, and what it is headed in the template that a party fills
 * in: written with that heading, and read back by it. A table with the identity column is a template of ours, whatever
 * language it was made in.
 */
import type { Field } from '../domain/delivery.ts'
import { inText, type Bilingual } from '../domain/language.ts'
import { periodNames, workTable } from './work.ts'

interface DeliveredColumn {
  /** In a list of what a column can mean. */
  readonly meaning: Bilingual
  /** Null: the template has no such column. */
  readonly heading: Bilingual | null
}

const { fields } = workTable
type WorkField = keyof typeof fields

/** A field of a work, called by its own name unless `meaning` says more clearly what stands in such a column. */
function ofWork(name: WorkField, meaning: Bilingual = inText(fields[name].label)) {
  return { meaning, heading: fields[name].heading }
}

/** A name that is no field of a work. */
function besides(nl: string, en: string, heading: Bilingual) {
  return { meaning: { nl, en }, heading }
}

/** Read where a party has such a column, and not asked for. */
function unasked(nl: string, en: string) {
  return { meaning: { nl, en }, heading: null }
}

/** The same in every language: who renames it, breaks the link with what is known. */
const identityHeading = 'samenloop-id'

/** In the order of the sheet, and of the list to choose from. */
export const deliveredColumns = {
  number: ofWork('number'),
  // In lists of others it is mostly a sentence about the work.
  name: ofWork('name', { nl: 'omschrijving', en: 'description' }),
  street: ofWork('street'),
  houseNumbers: besides('huisnummers', 'house numbers', { nl: 'Huisnummers', en: 'House numbers' }),
  from: besides('van (zijstraat of nummer)', 'from (side street or number)', {
    nl: 'Van zijstraat',
    en: 'From side street',
  }),
  to: besides('tot (zijstraat of nummer)', 'to (side street or number)', {
    nl: 'Tot zijstraat',
    en: 'To side street',
  }),
  postcode: besides('postcode', 'postcode', { nl: 'Postcode', en: 'Postcode' }),
  city: besides('plaats', 'town', { nl: 'Plaats', en: 'Town' }),
  // Parties name what is smaller as well.
  district: ofWork('district', { nl: 'wijk of buurt', en: 'district' }),
  discipline: ofWork('discipline'),
  kind: ofWork('kind'),
  start: { meaning: inText(periodNames.start), heading: periodNames.start },
  end: { meaning: inText(periodNames.end), heading: periodNames.end },
  period: { meaning: { nl: 'periode (in één tekst)', en: 'period (one text)' }, heading: periodNames.raw },
  earliestStart: ofWork('earliestStart'),
  latestEnd: ofWork('latestEnd'),
  // What it is chosen for.
  phase: ofWork('phase', { nl: 'fase → hardheid', en: 'phase → firmness' }),
  budget: ofWork('budget', { nl: 'raming (€)', en: 'estimate (€)' }),
  work: besides('kenmerk uit ons sjabloon', 'identity from our template', {
    nl: identityHeading,
    en: identityHeading,
  }),
  duration: unasked('doorlooptijd', 'duration'),
  x: unasked('x (meters)', 'x (metres)'),
  y: unasked('y (meters)', 'y (metres)'),
  longitude: unasked('lengtegraad', 'longitude'),
  latitude: unasked('breedtegraad', 'latitude'),
  wkt: unasked('vorm als tekst (WKT)', 'shape as text (WKT)'),
  feature: unasked('verwijst naar een vorm', 'refers to a shape'),
  ignore: unasked('niet gebruiken', 'leave out'),
} as const satisfies Record<Field, DeliveredColumn>

type Columns = typeof deliveredColumns
export type TemplateField = {
  [Name in Field]: Columns[Name]['heading'] extends Bilingual ? Name : never
}[Field]

/** In the order of the sheet. */
export const templateFields = (Object.keys(deliveredColumns) as Field[]).filter(
  (field): field is TemplateField => deliveredColumns[field].heading !== null,
)

const byHeading: ReadonlyMap<string, TemplateField> = new Map(
  templateFields.flatMap((field) => {
    const { nl, en } = deliveredColumns[field].heading
    return [nl, en].map((heading) => [plain(heading), field] as const)
  }),
)

/** True when these headings are those of a template: the identity column is among them. */
export function isTemplate(columns: readonly string[]): boolean {
  return columns.some((column) => plain(column) === identityHeading)
}

/** What a column of a template means; null for one that people added themselves. */
export function templateFieldOf(column: string): TemplateField | null {
  return byHeading.get(plain(column)) ?? null
}

function plain(heading: string): string {
  return heading.trim().toLowerCase()
}
