/** Records and their fields in words, for people who compare what two of them wrote. */
import { z } from 'zod'
import { agendaPointStateNames } from '../../../shared/domain/agenda.ts'
import { agreementStateNames } from '../../../shared/domain/agreement.ts'
import { bodyLevelNames, decisionKindNames } from '../../../shared/domain/body.ts'
import { integrationLevelNames } from '../../../shared/domain/combination.ts'
import { allInWords } from '../../../shared/plan/correction-in-words.ts'
import { exceptionGroundNames } from '../../../shared/domain/dig-rest.ts'
import { disciplines } from '../../../shared/domain/discipline.ts'
import { conditionStateNames, dependencyKindNames } from '../../../shared/domain/dossier.ts'
import { firmnessNames } from '../../../shared/domain/firmness.ts'
import type { CombinationId, WorkId } from '../../../shared/domain/ids.ts'
import { verdictNames } from '../../../shared/domain/judgement-verdict.ts'
import { say } from '../../../shared/domain/message.ts'
import { locales, type Bilingual, type Language } from '../../../shared/domain/language.ts'
import { CalendarDate, Period } from '../../../shared/domain/period.ts'
import { Placing, placeSourceNames } from '../../../shared/domain/placing.ts'
import { proposalStateNames, ProposalAsks } from '../../../shared/domain/proposal.ts'
import { columnKindNames } from '../../../shared/domain/project-column.ts'
import { shareLevelNames } from '../../../shared/domain/sharing.ts'
import { workKinds } from '../../../shared/domain/work-kind.ts'
import { bilingualOf, proposalAsksInWords } from '../../../shared/plan/proposal-in-words.ts'
import { referencesOf, type Field } from '../../../shared/records/field.ts'
import { recordTables } from '../../../shared/records/index.ts'
import { reading } from '../../../shared/records/rows.ts'
import { sayDate, sayPeriod } from '../../../shared/time/say-period.ts'
import type { Fields, ReadableDatabase } from '../database.ts'
import { keyColumnOf, type Column, type RecordTable } from '../tables.ts'
import { namesOfAsked } from '../names-of-asked.ts'
import { nameOfWork } from '../works.ts'

/** What one record of each table is called. */
export const kindNames: Readonly<Record<RecordTable, Bilingual>> = {
  project: { nl: 'Project', en: 'Project' },
  party: { nl: 'Partij', en: 'Party' },
  delivery: { nl: 'Aanlevering', en: 'Delivery' },
  delivered_file: { nl: 'Aangeleverd bestand', en: 'Delivered file' },
  work: { nl: 'Werk', en: 'Work' },
  correction: { nl: 'Correctie', en: 'Correction' },
  aside: { nl: 'Opzij gelegd', en: 'Put aside' },
  by_hand: { nl: 'Met de hand gemaakt werk', en: 'Work made by hand' },
  layer: { nl: 'Ondergrond', en: 'Reference layer' },
  layer_feature: { nl: 'Vlak of lijn van een ondergrond', en: 'Feature of a reference layer' },
  layer_look: { nl: 'Uiterlijk van een ondergrond', en: 'Look of a reference layer' },
  basemap: { nl: 'Achtergrondkaart', en: 'Basemap' },
  combination: { nl: 'Combinatie', en: 'Combination' },
  combination_work: { nl: 'Werk in een combinatie', en: 'Work in a combination' },
  judgement: { nl: 'Beoordeling', en: 'Judgement' },
  dig_rest_exception: { nl: 'Uitzondering op graafrust', en: 'Exception to dig rest' },
  sharing: { nl: 'Wat wordt gedeeld', en: 'What is shared' },
  agreement: { nl: 'Afspraak', en: 'Agreement' },
  dossier: { nl: 'Dossier', en: 'Dossier' },
  dependency: { nl: 'Volgorde van werken', en: 'Order of works' },
  dossier_party: { nl: 'Partij in een dossier', en: 'Party in a dossier' },
  condition: { nl: 'Voorwaarde', en: 'Condition' },
  party_result: { nl: 'Resultaat van een partij', en: 'Result of a party' },
  fact: { nl: 'Feit', en: 'Fact' },
  attachment: { nl: 'Bijlage', en: 'Attachment' },
  kept_sight: { nl: 'Bewaard beeld', en: 'Kept view' },
  preparation_answer: { nl: 'Antwoord op een voorbereidingsblad', en: 'Answer on a preparation sheet' },
  person: { nl: 'Persoon', en: 'Person' },
  body: { nl: 'Overleg', en: 'Body' },
  membership: { nl: 'Deelname aan een overleg', en: 'Membership of a body' },
  project_column: { nl: 'Kolom van het project', en: 'Column of the project' },
  column_value: { nl: 'Waarde in een kolom', en: 'Value in a column' },
  remark: { nl: 'Opmerking', en: 'Remark' },
  proposal: { nl: 'Voorstel', en: 'Proposal' },
  ground_rule: { nl: 'Spelregel', en: 'Ground rule' },
  recalibration: { nl: 'Herijking', en: 'Recalibration' },
  meeting: { nl: 'Vergadering', en: 'Meeting' },
  decision: { nl: 'Besluit', en: 'Decision' },
  agenda_point: { nl: 'Agendapunt', en: 'Agenda point' },
  escalation: { nl: 'Opschaling', en: 'Escalation' },
}

type Names = Readonly<Record<string, Bilingual>>
const namesOf = (of: Readonly<Record<string, { readonly name: Bilingual }>>): Names =>
  Object.fromEntries(Object.entries(of).map(([word, { name }]) => [word, name]))

/** Fields that hold a word of a list, by table and column. */
const words: Readonly<Record<string, Names>> = {
  'work discipline': namesOf(disciplines),
  'work kind': namesOf(workKinds),
  'work firmness': firmnessNames,
  'combination level': integrationLevelNames,
  'dossier aimed': integrationLevelNames,
  'judgement verdict': verdictNames,
  'dig_rest_exception ground': exceptionGroundNames,
  'sharing level': shareLevelNames,
  'agreement state': agreementStateNames,
  'proposal state': proposalStateNames,
  'condition state': conditionStateNames,
  'dependency how': dependencyKindNames,
  'body level': bodyLevelNames,
  'decision kind': decisionKindNames,
  'project_column kind': columnKindNames,
  'agenda_point state': agendaPointStateNames,
}

const nothing: Bilingual = { nl: 'leeg', en: 'empty' }
/** Who and when is said beside the value, and the box around a shape with the shape. */
const besides: ReadonlySet<string> = new Set([
  ...['id', 'actor', 'at', 'conversation', 'bounds'],
  ...['answeredBy', 'answeredAt'],
])

/** What a group of fields says, field by field; `row` holds at least its columns. */
export function groupInWords(
  db: ReadableDatabase,
  { table, group, row }: { table: RecordTable; group: string; row: Fields },
): { label: Bilingual; said: Bilingual }[] {
  const fields = Object.entries<Field>(recordTables[table].fields)
  const names = fields.filter(([name, field]) => (field.group ?? name) === group).map(([name]) => name)
  const { read } = reading(recordTables[table], names as never)
  const values = read(row) as unknown as Readonly<Record<string, unknown>>
  return names
    .filter((name) => !besides.has(name))
    .map((name) => ({
      label: recordTables[table].fields[name as never]['label'],
      said: fieldInWords(db, { table, name, value: values[name], row }),
    }))
}

interface OneField {
  readonly table: RecordTable
  readonly name: string
  readonly value: unknown
  readonly row: Fields
}

function fieldInWords(db: ReadableDatabase, { table, name, value, row }: OneField): Bilingual {
  if (value === null || value === undefined || value === '') return nothing
  const field = recordTables[table].fields[name as never] as Field
  const reference = referencesOf(recordTables[table]).find(({ column }) => column in field.columns)
  if (reference && typeof value === 'string') return nameOfRecord(db, reference.to, value)
  const word = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const named = words[`${table} ${name}`]?.[word]
  if (named) return named
  if (table === 'correction' && (name === 'becomes' || name === 'was')) return allInWords(value)
  if (table === 'proposal' && name === 'asks')
    return bilingualOf(proposalAsksInWords(value as ProposalAsks, namesOfAsked(db)))
  const placing = Placing.safeParse(value)
  if (placing.success) return placing.data.how === null ? nothing : placeSourceNames[placing.data.how]
  const bounds = ['min_x', 'min_y'].map((column) => row[column])
  if (value instanceof Uint8Array) return placeInWords(bounds)
  return inBoth((language) => valueInWords(value, language))
}

function placeInWords([x, y]: readonly unknown[]): Bilingual {
  if (typeof x !== 'number' || typeof y !== 'number') return { nl: 'op de kaart', en: 'on the map' }
  const at = `${Math.round(x)}, ${Math.round(y)}`
  return { nl: `op de kaart bij ${at}`, en: `on the map near ${at}` }
}

const AsPeriod = z.object({ start: CalendarDate, end: CalendarDate })

function valueInWords(value: unknown, language: Language): string {
  if (value === null || value === undefined) return nothing[language]
  if (typeof value === 'boolean') return language === 'nl' ? (value ? 'ja' : 'nee') : value ? 'yes' : 'no'
  if (typeof value === 'number') return value.toLocaleString(locales[language])
  if (typeof value === 'string') {
    const day = CalendarDate.safeParse(value)
    return day.success ? sayDate(day.data, language) : value
  }
  if (Array.isArray(value))
    return value.map((one) => valueInWords(one, language)).join(', ') || nothing[language]
  const period = Period.safeParse(value)
  if (period.success) return sayPeriod(period.data, language)
  const agreed = AsPeriod.safeParse(value)
  if (agreed.success) return `${sayDate(agreed.data.start, language)} – ${sayDate(agreed.data.end, language)}`
  return Object.entries(value)
    .filter(([, part]) => part !== null)
    .map(([name, part]) => `${name}: ${valueInWords(part, language)}`)
    .join(', ')
}

function inBoth(inWords: (language: Language) => string): Bilingual {
  return { nl: inWords('nl'), en: inWords('en') }
}

/** Columns that say which of its kind a record is, the first that is there. */
const telling = ['name', 'title', 'what', 'text', 'path', 'about', 'day', 'file'] as const

/** The record by its name; its key where it has none or is not there. */
function nameOfRecord(db: ReadableDatabase, table: string, key: string): Bilingual {
  if (table === 'work') return same(nameOfWork(db, key as WorkId))
  const of = table as RecordTable
  const columns = db.columnsOf(of) as Column<RecordTable>[]
  const [row] = db.rows(of, columns, `WHERE "${keyColumnOf(of)}" = ?`, key) as readonly Fields[]
  return row ? same(tellingText(row) ?? key) : same(key)
}

function tellingText(row: Fields): string | null {
  for (const column of telling) {
    const text = row[column]
    if (typeof text === 'string' && text !== '') return text.length > 80 ? `${text.slice(0, 79)}…` : text
  }
  return null
}

function same(text: string): Bilingual {
  return { nl: text, en: text }
}

/** Which of its kind it is: what it is called, or of which works or combination. */
export function titleOf(db: ReadableDatabase, table: RecordTable, row: Fields): Bilingual {
  const works = worksOf(table, row).map((work) => nameOfWork(db, work))
  const own = table === 'proposal' ? askedIn(db, row) : tellingText(row)
  if (table === 'work') return same(works[0] ?? own ?? '')
  const of = row['combination']
  const whose =
    works.length > 0
      ? works.join(' – ')
      : typeof of === 'string'
        ? nameOfRecord(db, 'combination', of).nl
        : null
  return same([own, whose].filter((text) => text !== null && text !== '').join(', ') || table)
}

function askedIn(db: ReadableDatabase, row: Fields): string | null {
  const asks = ProposalAsks.safeParse(JSON.parse(String(row['asks'])))
  return asks.success ? say(proposalAsksInWords(asks.data, namesOfAsked(db)), 'nl') : null
}

/** The works a record is about. */
export function worksOf(table: RecordTable, row: Fields): WorkId[] {
  if (table === 'work') return [row['id'] as WorkId]
  return referencesOf(recordTables[table])
    .filter(({ to }) => to === 'work')
    .flatMap(({ column }) => (typeof row[column] === 'string' ? [row[column] as WorkId] : []))
}

/** The combination that a record is, or belongs to. */
export function combinationOf(table: RecordTable, row: Fields): CombinationId | null {
  const { column } =
    table === 'combination'
      ? { column: 'id' }
      : (referencesOf(recordTables[table]).find(({ to }) => to === 'combination') ?? {})
  const key = column === undefined ? null : row[column]
  return typeof key === 'string' ? (key as CombinationId) : null
}
