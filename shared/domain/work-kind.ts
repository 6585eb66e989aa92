/** What is done to the street: whether it is dug up, and for how many years it should rest afterwards. */
import { z } from 'zod'
import type { Bilingual } from './language.ts'

export const WorkKind = z.enum([
  'construct',
  'replace',
  'renovate',
  'reconstruct',
  'resurface',
  'connect',
  'other',
])
export type WorkKind = z.infer<typeof WorkKind>

export interface WorkKindFacts {
  readonly name: Bilingual
  /** The ground is opened. */
  readonly digs: boolean
  /** Years the street stays closed after this kind of work when nothing else is agreed; 0: it does not close. */
  readonly digRestYears: number
}

export const workKinds: Readonly<Record<WorkKind, WorkKindFacts>> = {
  construct: { name: { nl: 'aanleg', en: 'construction' }, digs: true, digRestYears: 0 },
  replace: { name: { nl: 'vervanging', en: 'replacement' }, digs: true, digRestYears: 0 },
  renovate: {
    name: { nl: 'renovatie zonder graven', en: 'trenchless renovation' },
    digs: false,
    digRestYears: 0,
  },
  reconstruct: { name: { nl: 'herinrichting', en: 'reconstruction' }, digs: true, digRestYears: 5 },
  resurface: { name: { nl: 'nieuw wegdek', en: 'resurfacing' }, digs: true, digRestYears: 5 },
  connect: { name: { nl: 'aansluiting', en: 'connection' }, digs: true, digRestYears: 0 },
  other: { name: { nl: 'overig', en: 'other' }, digs: true, digRestYears: 0 },
}
