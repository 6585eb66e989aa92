/** What a file that is to become a reference layer looks like: its kind, and the columns its names and dates stand in. */
import type { ClosingColumn, LayerKind } from '../../../shared/domain/reference-layer.ts'
import { WkbType } from '../../../shared/geo/wkb.ts'
import { plainWords } from '../detect/plain-words.ts'

export interface LayerProposal {
  readonly name: string
  readonly kind: LayerKind
  /** Null: its features have no names. */
  readonly nameColumn: string | null
  /** Where it says how long areas rest, were it a layer of those; null: nowhere. */
  readonly closing: ClosingColumn | null
}

export interface LayerColumn {
  readonly column: string
  readonly values: readonly string[]
  /** In how many rows it says a day. */
  readonly dates: number
}

export interface LayerEvidence {
  readonly file: string
  readonly sheet: string | null
  readonly columns: readonly LayerColumn[]
  /** The column that holds street and house number together; null when there is none. */
  readonly address: string | null
  readonly features: readonly { readonly wkb: Uint8Array }[]
}

const streetHeadings: readonly RegExp[] = [
  /^(straat ?naam|openbare ?ruimte ?naam|naam ?openbare ?ruimte|stt ?naam|weg ?naam|street ?name|full ?name|straat|street|road|(road|rd|branch) ?name?)$/,
  /^(?!.*\b(from|to|van|tot|naar|cross)\b).*(straat|street|openbare ?ruimte)/,
]
const numberHeading = /^(huis ?nummer|huis ?nr|house ?number|nummer|hnr|number)$/
const letterHeading = /^(huis ?letter|letter)$/
const additionHeading = /^(huis ?nummer ?)?(toevoeging|toev)$/
const nameHeadings: readonly RegExp[] = [
  /^(naam|name|title|titel|label)$/,
  /naam|name|omschr|label|titel|title/,
]
const districtWords =
  /wijk|buurt|stadsdeel|district|woonplaats|gemeente|neighbo|kern|dorp|plaats|deelgebied|borough|ward/
const postcodeHeading = /postcode|^pc ?[46]$|^zip|postal/
/** Most telling first: "graafrust tot" says more than "tot", and that more than the day the work was ready. */
const closingHeadings: readonly (readonly [RegExp, ClosingColumn['means']])[] = [
  [
    /(graafrust|graafverbod|gesloten|dicht|rust) ?(tot|t\/m|t m|einde|eind)|(einde?|tot) ?(graafrust|graafverbod)/,
    'until',
  ],
  [/(closed|rest|moratorium) ?(until|till|to|end)|(end|until) (of )?(dig rest|moratorium)/, 'until'],
  [
    /gereed|oplever|opgelever|voltooi|afgerond|afronding|uitgevoerd|finished|completed|completion/,
    'finished',
  ],
  [/^(tot|tot en met|t\/m|until|einddatum rust)$/, 'until'],
  [/^(eind|einde|einddatum|datum einde|end|end date)$/, 'finished'],
]
const restWords = /graafrust|graafverbod|dig ?rest|moratorium/
/** Four digits, with or without two letters. */
const postcode = /^[1-9]\d{3}( ?[A-Z]{2})?$/i
const most = 0.8

/**
 * Street and house number as one column, where both stand: "Kerkstraat 12", "Kerkstraat 12 a", which is how addresses
 * are looked up. Null where there are no such columns.
 */
export function addressColumn(columns: readonly LayerColumn[]): LayerColumn | null {
  const street = streetColumn(columns)
  const number = columns.find(({ column }) => numberHeading.test(plainWords(column)))
  if (!street || !number || !isMostly(number.values, /^\d{1,5}\b/)) return null
  const letter = columns.find(({ column }) => letterHeading.test(plainWords(column)))
  const addition = columns.find(({ column }) => additionHeading.test(plainWords(column)))
  const parts = [street, number, letter, addition].filter((part) => part !== undefined)
  return {
    dates: 0,
    column: parts.map(({ column }) => column).join(' + '),
    values: street.values.map((name, at) => {
      const house = number.values[at] ?? ''
      const more = addition?.values[at] ?? ''
      const whole = `${name} ${house}${letter?.values[at] ?? ''}${more === '' ? '' : `-${more}`}`
      return name === '' || house === '' ? '' : whole
    }),
  }
}

/** The likely kind and columns; the name is that of the file. */
export function proposeLayer(evidence: LayerEvidence): LayerProposal {
  const { kind, nameColumn } = proposeKind(evidence)
  return { name: nameOf(evidence), kind, nameColumn, closing: closingColumn(evidence.columns) }
}

function proposeKind(evidence: LayerEvidence): Pick<LayerProposal, 'kind' | 'nameColumn'> {
  const { columns, address } = evidence
  const shape = usualShape(evidence.features)
  const words = plainWords(`${evidence.file} ${evidence.sheet ?? ''}`)
  if (restWords.test(words) || columns.some(({ column }) => restWords.test(plainWords(column))))
    return {
      kind: 'digRest',
      nameColumn: streetColumn(columns)?.column ?? nameColumn(columns)?.column ?? null,
    }
  if (address !== null && shape !== 'line') return { kind: 'addresses', nameColumn: address }
  const postcodes = columns.find(isPostcodes)
  if (postcodes !== undefined && shape !== 'line') return { kind: 'postcodes', nameColumn: postcodes.column }
  const street = streetColumn(columns)
  if (shape === 'line' && !/water|spoor|rail|grens/.test(words))
    return { kind: 'streets', nameColumn: street?.column ?? nameColumn(columns)?.column ?? null }
  if (shape === 'area' && street !== null) return { kind: 'streets', nameColumn: street.column }
  if (/water|sloot|gracht/.test(words))
    return { kind: 'water', nameColumn: nameColumn(columns)?.column ?? null }
  if (/pand|gebouw|building|bebouwing/.test(words))
    return { kind: 'buildings', nameColumn: nameColumn(columns)?.column ?? null }
  const named = districtColumn(columns, words)
  if (shape === 'area' && named !== null) return { kind: 'districts', nameColumn: named.column }
  return { kind: 'other', nameColumn: nameColumn(columns)?.column ?? null }
}

/** The first column that is headed as one and says a day nearly everywhere it says something. */
function closingColumn(columns: readonly LayerColumn[]): ClosingColumn | null {
  for (const [pattern, means] of closingHeadings) {
    const found = columns.find(
      ({ column, values, dates }) =>
        dates > 0 &&
        pattern.test(plainWords(column)) &&
        dates >= most * values.filter((value) => value !== '').length,
    )
    if (found) return { column: found.column, means }
  }
  return null
}

function nameOf({ file, sheet }: LayerEvidence): string {
  const base = (file.split('/').at(-1) ?? file)
    .replace(/\.[^.]+$/, '')
    .replace(/[_]+/g, ' ')
    .trim()
  return sheet === null ? base || file : sheet
}

function streetColumn(columns: readonly LayerColumn[]): LayerColumn | null {
  for (const pattern of streetHeadings) {
    const found = columns.find(
      ({ column, values }) => pattern.test(plainWords(column)) && isMostly(values, /\p{L}{2}/u),
    )
    if (found) return found
  }
  return null
}

function nameColumn(columns: readonly LayerColumn[]): LayerColumn | null {
  for (const pattern of nameHeadings) {
    const found = columns.find(
      ({ column, values }) => pattern.test(plainWords(column)) && isMostly(values, /\p{L}{2}/u),
    )
    if (found) return found
  }
  return null
}

/** A column that is headed as one, or the name column of a file that is named after what it holds. */
function districtColumn(columns: readonly LayerColumn[], fileWords: string): LayerColumn | null {
  const headed = columns.filter(({ column }) => districtWords.test(plainWords(column)))
  const named = headed.find(({ values }) => isMostly(values, /\p{L}{3}/u))
  return named ?? (districtWords.test(fileWords) ? nameColumn(columns) : null)
}

function isPostcodes({ column, values }: LayerColumn): boolean {
  const isHeaded = postcodeHeading.test(plainWords(column))
  if (isHeaded) return isMostly(values, postcode)
  // Four digits alone may be anything, a year for one; with letters behind them they are a postcode.
  return isMostly(values, /^[1-9]\d{3} ?[A-Z]{2}$/i)
}

function isMostly(values: readonly string[], pattern: RegExp): boolean {
  const filled = values.filter((value) => value !== '')
  return filled.length > 0 && filled.filter((value) => pattern.test(value)).length >= most * filled.length
}

type Shape = 'point' | 'line' | 'area'

const shapes: Readonly<Record<number, Shape>> = {
  [WkbType.point]: 'point',
  [WkbType.multiPoint]: 'point',
  [WkbType.lineString]: 'line',
  [WkbType.multiLineString]: 'line',
  [WkbType.polygon]: 'area',
  [WkbType.multiPolygon]: 'area',
}

/** What most features are; the type stands after the byte order. */
function usualShape(features: LayerEvidence['features']): Shape | null {
  const counts = { point: 0, line: 0, area: 0 }
  for (const { wkb } of features) {
    const shape = shapes[new DataView(wkb.buffer, wkb.byteOffset).getUint32(1, true)]
    if (shape !== undefined) counts[shape]++
  }
  const [best] = Object.entries(counts).sort(([, a], [, b]) => b - a)
  return best !== undefined && best[1] > 0 ? (best[0] as Shape) : null
}
