/** A list of works as a workbook: twelve columns with the kinds of cells that lists have. */
import { utils, write, type CellObject } from 'xlsx'

const headings = [
  'Projectnummer',
  'Omschrijving',
  'Straat',
  'Wijk',
  'Discipline',
  'Fase',
  'Startdatum',
  'Einddatum',
  'Budget',
  'X',
  'Y',
  'Opmerking',
]
const disciplines = ['Riolering', 'Water', 'Gas', 'Elektra', 'Wegen']
const phases = ['Idee', 'VO', 'DO', 'Uitvoering', 'Gereed']
const districts = ['Centrum', 'Noord', 'Zuid', 'Oost', 'West']
const newYear2026 = 46_023

export function madeWorkbook(rows: number): Uint8Array {
  const sheet = utils.aoa_to_sheet([headings])
  utils.sheet_add_aoa(
    sheet,
    Array.from({ length: rows }, (_, index) => rowOf(index)),
    { origin: 'A2' },
  )
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'Planning')
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx', compression: true })
  if (!(bytes instanceof Uint8Array)) throw new Error('the workbook was not written')
  return bytes
}

function rowOf(index: number): (CellObject | null)[] {
  const start = newYear2026 + ((index * 7919) % 3650)
  const street = `Straatweg ${index % 900}`
  return [
    text(`P-${String(index).padStart(6, '0')}`),
    text(`Vervangen leiding ${street}`),
    text(street),
    text(districts[index % districts.length]!),
    text(disciplines[index % disciplines.length]!),
    text(phases[index % phases.length]!),
    day(start),
    day(start + 20 + (index % 300)),
    { t: 'n', v: 1000 * (1 + (index % 500)), z: '#,##0' },
    { t: 'n', v: 80_000 + ((index * 37) % 40_000) + 0.5 },
    { t: 'n', v: 430_000 + ((index * 53) % 40_000) + 0.25 },
    index % 3 === 0 ? text(`Opmerking bij regel ${index}`) : null,
  ]
}

function text(value: string): CellObject {
  return { t: 's', v: value }
}

function day(serial: number): CellObject {
  return { t: 'n', v: serial, z: 'dd-mm-yyyy' }
}
