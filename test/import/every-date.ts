/** The same two dates, 12 March and 31 October 2027, in every way in which a file can write them. */
import { strToU8, unzipSync, zipSync } from 'fflate'
import { geojson, textFile, workbook, type MadeCell } from './made-files.ts'
import { geopackage } from './made-geopackage.ts'

const dates = ['2027-03-12', '2027-10-31'] as const
const serials: MadeCell[][] = [
  ['Projectnr', 'Start'],
  ['1', { number: 46_458, format: 'dd-mm-yyyy' }],
  ['2', { number: 46_691, format: 'd mmm yyyy' }],
]

/** A workbook whose cells say the date as text of their own kind, as some programs write them. */
function isoCells() {
  const parts = unzipSync(workbook('x.xlsx', { Blad: { rows: serials } }).bytes)
  const name = 'xl/worksheets/sheet1.xml'
  let at = 0
  const xml = new TextDecoder()
    .decode(parts[name])
    .replace(
      /<c r="(B[23])"[^>]*>.*?<\/c>/g,
      (_, cell: string) => `<c r="${cell}" t="d"><v>${dates[at++] ?? ''}</v></c>`,
    )
  return { path: 'iso.xlsx', bytes: zipSync({ ...parts, [name]: strToU8(xml) }) }
}

function openDocument() {
  const space = 'urn:oasis:names:tc:opendocument:xmlns'
  const names = ['office', 'table', 'text'].map((name) => `xmlns:${name}="${space}:${name}:1.0"`).join(' ')
  const text = (value: string) =>
    `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`
  const date = (value: string) =>
    `<table:table-cell office:value-type="date" office:date-value="${value}"><text:p>x</text:p></table:table-cell>`
  const rows = [
    text('Projectnr') + text('Start'),
    ...dates.map((each, index) => text(String(index)) + date(each)),
  ]
  const body = rows.map((row) => `<table:table-row>${row}</table:table-row>`).join('')
  const content = `<?xml version="1.0"?><office:document-content ${names}><office:body><office:spreadsheet><table:table table:name="B">${body}</table:table></office:spreadsheet></office:body></office:document-content>`
  const manifest = `<?xml version="1.0"?><manifest:manifest xmlns:manifest="${space}:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`
  const files = {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': content,
    'styles.xml': `<?xml version="1.0"?><office:document-styles ${names}/>`,
    'META-INF/manifest.xml': manifest,
  }
  const bytes = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, each]) => [name, strToU8(each)])),
  )
  return { path: 'dates.ods', bytes }
}

const page = `<html><table><tr><td>Projectnr</td><td>Start</td></tr>${['12-03-2027', '31-10-2027']
  .map((date, index) => `<tr><td>00${index}</td><td>${date}</td></tr>`)
  .join('')}</table></html>`

export const everyDate = [
  workbook('serial.xlsx', { Blad: { rows: serials } }),
  workbook('serial.xls', { Blad: { rows: serials } }, 'xls'),
  isoCells(),
  openDocument(),
  textFile('page.xls', page),
  geojson(
    'midnight.geojson',
    ['2027-03-11T23:00:00Z', '2027-10-30T22:00:00Z'].map((start) => ({
      properties: { projectnr: 'a', startdatum: start },
      geometry: null,
    })),
  ),
  geopackage('dates.gpkg', {
    werken: { columns: 'projectnr TEXT, startdatum DATE', rows: dates.map((date) => ['a', date]) },
  }),
]
