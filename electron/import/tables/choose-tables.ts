/** Which sheets and layers of a delivery hold works, why others are left out, and what only the party can know. */
import type { Field, RowRemark } from '../../../shared/domain/delivery.ts'
import type { Question } from '../../../shared/domain/draft.ts'
import type { Bilingual } from '../../../shared/domain/language.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import { plainWords } from '../detect/plain-words.ts'
import type { ProposedTable } from './proposed-table.ts'
import { textOf } from '../readers/raw-table.ts'

/** Tables that hold no works are left out, each with the reason; what a person or an earlier delivery decided stays. */
export function leaveOutOthers(tables: readonly ProposedTable[]): ProposedTable[] {
  return tables.map((table) => {
    if (isDecided(table)) return table
    const reason = reasonToLeaveOut(table, tables)
    return reason === null ? table : { ...table, leftOut: reason, mapping: { ...table.mapping, use: false } }
  })
}

/** A mapping that was given, or an earlier delivery, says whether this very table is used. */
function isDecided({ isGiven, profile }: ProposedTable): boolean {
  return isGiven || profile?.decidesUse === true
}

function reasonToLeaveOut(table: ProposedTable, all: readonly ProposedTable[]): Message | null {
  const values = { sheet: nameOf(table), rows: table.rows.length }
  if (isStyleTable(table)) return message('import.styleTable', values)
  if (isCodeList(table)) return message('import.codeList', values)
  const others = all.filter((other) => other !== table && !isStyleTable(other) && !isCodeList(other))
  if (isBackground(table) && others.some((other) => holdsWorks(other) && !isBackground(other)))
    return message('import.backgroundLayer', values)
  const inFile = others.filter(({ raw }) => raw.file === table.raw.file)
  const double = inFile.find((other) => isDouble(table, other))
  if (double !== undefined)
    return message('mapping.layerIsView', { layer: nameOf(table), other: nameOf(double) })
  if (
    isArchive(table) &&
    inFile.some((other) => holdsWorks(other) && !isArchive(other) && !isBackground(other))
  )
    return message('import.archiveLayer', values)
  // A layer with shapes may well hold works in words that nobody knows: it is proposed.
  if (table.raw.hasGeometry || table.raw.sheet === null || holdsWorks(table)) return null
  const isLegend = inFile.some(
    (other) => holdsWorks(other) && recognised(other).size > recognised(table).size,
  )
  return isLegend ? message('import.sheetLeftOut', values) : null
}

/**
 * Of a view and a table it looks at one is read, since both give the same work: the one with more that is understood,
 * else the table.
 */
function isDouble(table: ProposedTable, other: ProposedTable): boolean {
  const more = recognised(table).size - recognised(other).size
  return isViewOf(table, other) ? more <= 0 : isViewOf(other, table) && more < 0
}

function isViewOf(view: ProposedTable, table: ProposedTable): boolean {
  return view.raw.viewOf.some((name) => name.toLowerCase() === table.raw.sheet?.toLowerCase())
}

function nameOf({ raw }: ProposedTable): string {
  return raw.sheet ?? raw.file.split('/').at(-1) ?? raw.file
}

const notWorks =
  /\b(legenda|toelichting|codes|codelijst|lijsten|keuzelijst\w*|uitleg|instructie|voorblad|versie\w*|readme)\b/

function holdsWorks(table: ProposedTable): boolean {
  if (notWorks.test(plainWords(table.raw.sheet ?? ''))) return false
  return table.rows.length > 0 && recognised(table).size >= 2
}

function recognised({ mapping }: ProposedTable): ReadonlySet<Field> {
  return new Set(mapping.columns.map(({ field }) => field).filter((field) => field !== 'ignore'))
}

/** Tables of QGIS, GeoServer and the like, by their names or by what they keep. */
const styleNames =
  /^(layer ?styles|qgis ?projects?|styles?|symbology|map ?configuration|metadata( reference)?|gpkg ?\w*|vat|domains?)$/
const styleColumns = /^(style ?(qml|sld|name)|md ?scope|md ?standard ?uri)$/

function isStyleTable({ raw, columns }: ProposedTable): boolean {
  if (raw.hasGeometry) return false
  const isNamed = raw.kind === 'gpkg' && styleNames.test(plainWords(raw.sheet ?? ''))
  return isNamed || columns.some((column) => styleColumns.test(plainWords(column)))
}

const codeHeading = /^(code|waarde|value|key|sleutel|afkorting|domein ?code)$/
const codeFields: ReadonlySet<Field> = new Set(['number', 'name', 'phase', 'kind', 'discipline', 'feature'])
const mostCodes = 500
const longestCode = 4
const mostWordsOfMeaning = 2

/** A short code and a word or two for what it means, and nothing about where or when. */
function isCodeList(table: ProposedTable): boolean {
  const { raw, rows, columns } = table
  const code = columns.findIndex((column) => codeHeading.test(plainWords(column)))
  const name = table.mapping.columns.findIndex(({ field }) => field === 'name')
  if (raw.hasGeometry || code < 0 || name < 0 || rows.length === 0 || rows.length > mostCodes) return false
  if ([...recognised(table)].some((field) => !codeFields.has(field))) return false
  const codes = rows.map(({ cells }) => textOf(cells[code]))
  const words = rows.map(({ cells }) => textOf(cells[name]).split(/\s+/).length)
  return (
    new Set(codes).size === codes.length &&
    codes.every((text) => text.length <= longestCode) &&
    words.reduce((sum, count) => sum + count, 0) <= mostWordsOfMeaning * rows.length
  )
}

const backgroundNames =
  /\b(wijk(en)?|buurt(en|combinaties?)?|stadsdeel|stadsdelen|gemeenten?|gemeente ?grens|gemeentegrenzen|provincies?|kadaster|kadastrale|percelen|bgt|bag|brk|nwb|top ?10\w*|cbs|ondergrond(en)?|achtergrond|topografie|woonplaatsen|postcodes?|waterschappen|districts|neighbou?rhoods|boundaries|parcels)\b/
const backgroundColumns = /^(wijk|buurt|gemeente|stadsdeel|woonplaats|provincie|wk|bu|gm) ?(code|naam|nm|nr)$/
const saysWhereOnly: ReadonlySet<Field> = new Set(['name', 'district', 'city', 'postcode', 'street'])

/** Areas to look at: nothing is known of when, what or for which project. */
function isBackground(table: ProposedTable): boolean {
  if (!table.raw.hasGeometry || table.rows.length === 0) return false
  if ([...recognised(table)].some((field) => !saysWhereOnly.has(field))) return false
  const name = plainWords(table.raw.sheet ?? nameOf(table).replace(/\.[^.]+$/, ''))
  return (
    backgroundNames.test(name) || table.columns.some((column) => backgroundColumns.test(plainWords(column)))
  )
}

function isArchive({ raw }: ProposedTable): boolean {
  return /\b(archief|archive|historie|history|backup|prullenbak)\b/.test(plainWords(raw.sheet ?? ''))
}

/**
 * One question per file of which only the party knows what belongs to the delivery: several layers of a GeoPackage, or a
 * layer or list that seems to hold no works. Not when all of it was decided before.
 */
export function askTables(tables: readonly ProposedTable[]): Question[] {
  const files = new Set(tables.map(({ raw }) => raw.file))
  return [...files].flatMap((file): Question[] => {
    const own = tables.filter(({ raw }) => raw.file === file)
    const used = own.filter(({ mapping }) => mapping.use)
    const doubtful = own.filter(({ leftOut }) => leftOut !== null && asksAbout.has(leftOut.key))
    const layers = used.map(nameOf).join(', ')
    const asks = used.length > 1 && used[0]?.raw.kind === 'gpkg' && !used.every(isDecided)
    if (!asks && doubtful.length === 0) return []
    const left = {
      nl: doubtful.map((table) => `${nameOf(table)} (${whyLeft(table).nl})`).join(', '),
      en: doubtful.map((table) => `${nameOf(table)} (${whyLeft(table).en})`).join(', '),
    }
    const asked =
      doubtful.length === 0
        ? message('mapping.askLayers', { file, layers })
        : message(used.length === 0 ? 'mapping.askLeftOut' : 'mapping.askLayersLeftOut', {
            file,
            layers,
            left,
            count: used.length,
          })
    return [{ about: 'sheet', file, sheet: null, value: null, message: asked, proposal: layers }]
  })
}

/** What is asked about when it is left out, and why it was, in a few words. */
const asksAbout: ReadonlyMap<string, Bilingual> = new Map([
  ['import.codeList', { nl: 'een lijst met codes', en: 'a list of codes' }],
  ['import.backgroundLayer', { nl: 'gebieden zonder planning', en: 'areas without any planning' }],
  ['import.archiveLayer', { nl: 'een archief', en: 'an archive' }],
  ['mapping.layerIsView', { nl: 'dezelfde werken nog eens', en: 'the same works once more' }],
])

function whyLeft({ leftOut }: ProposedTable): Bilingual {
  return asksAbout.get(leftOut?.key ?? '') ?? { nl: '', en: '' }
}

/** What is said in the report about a table that is left out. */
export function leftOutNote(table: ProposedTable): RowRemark {
  const { file, sheet } = table.raw
  const byChoice = message('import.leftOutByChoice', { sheet: nameOf(table), rows: table.rows.length })
  return { file, sheet, row: null, message: table.leftOut ?? byChoice }
}
