/**
 * The columns of the template that a party fills in: written with these headings, and read back by them. A table with
 * the identity column is a template of ours, whatever language it was made in.
 */
import type { Field } from './delivery.ts'
import type { Bilingual } from './language.ts'

export type TemplateField = Exclude<
  Field,
  'x' | 'y' | 'longitude' | 'latitude' | 'wkt' | 'feature' | 'duration' | 'ignore'
>

/** The same in every language: who renames it, breaks the link with what is known. */
const identityHeading = 'samenloop-id'

/** In the order of the sheet. */
export const templateHeadings: Readonly<Record<TemplateField, Bilingual>> = {
  number: { nl: 'Nummer', en: 'Number' },
  name: { nl: 'Werk', en: 'Work' },
  street: { nl: 'Straat', en: 'Street' },
  houseNumbers: { nl: 'Huisnummers', en: 'House numbers' },
  from: { nl: 'Van zijstraat', en: 'From side street' },
  to: { nl: 'Tot zijstraat', en: 'To side street' },
  postcode: { nl: 'Postcode', en: 'Postcode' },
  city: { nl: 'Plaats', en: 'Town' },
  district: { nl: 'Wijk', en: 'District' },
  discipline: { nl: 'Discipline', en: 'Discipline' },
  kind: { nl: 'Soort werk', en: 'Kind of work' },
  start: { nl: 'Start', en: 'Start' },
  end: { nl: 'Einde', en: 'End' },
  period: { nl: 'Periode in woorden', en: 'Period in words' },
  earliestStart: { nl: 'Vroegste start', en: 'Earliest start' },
  latestEnd: { nl: 'Uiterste einde', en: 'Latest end' },
  phase: { nl: 'Fase', en: 'Phase' },
  budget: { nl: 'Raming in euro', en: 'Estimate in euro' },
  work: { nl: identityHeading, en: identityHeading },
}

const byHeading: ReadonlyMap<string, TemplateField> = new Map(
  Object.entries(templateHeadings).flatMap(([field, { nl, en }]) =>
    [nl, en].map((heading) => [plain(heading), field as TemplateField] as const),
  ),
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
