/** Files that are not what they say: one sentence each, and what can be read beside them is read. */
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { collectFiles } from '../../../electron/import/files/collect-files.ts'
import { readDelivery, type DeliveredFile } from '../../../electron/import/read-delivery.ts'
import { say } from '../../../shared/domain/message.ts'
import { attempt } from '../../../shared/domain/result.ts'
import { geojson, textFile, workbook } from '../made-files.ts'
import { inRd, rowsOf, saidAbout } from '../real-files.ts'

/** The sentence with which reading is refused. */
async function refusal(files: readonly DeliveredFile[]): Promise<string> {
  const result = await attempt(() => readDelivery(files, inRd))
  return result.ok ? 'it was read' : say(result.failure, 'nl')
}

describe('what is not what it says', () => {
  const zip = (files: Record<string, string>) =>
    zipSync(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])),
    )

  test.each([
    [
      'a text file named .shp',
      [textFile('riool.shp', 'dit is geen shapefile')],
      /riool\.shp is geen shapefile/,
    ],
    [
      'a zip without a shapefile',
      [{ path: 'p.zip', bytes: zip({ 'readme.md': 'x' }) }],
      /In p\.zip zit geen/,
    ],
    ['a zip that is no zip', [textFile('p.zip', 'geen zip')], /p\.zip is beschadigd of geen zip/],
    ['a zip that climbs out', [{ path: 'p.zip', bytes: zip({ '../../x.shp': 'x' }) }], /buiten zichzelf/],
    [
      'a workbook without rows',
      [workbook('leeg.xlsx', { Blad1: { rows: [] } })],
      /In leeg\.xlsx staan geen rijen/,
    ],
    [
      'a text file named .xlsx',
      [textFile('plan.xlsx', 'Beste collega, hierbij de planning.')],
      /plan\.xlsx is geen leesbare werkmap/,
    ],
    ['an empty csv', [textFile('leeg.csv', '\n\n')], /In leeg\.csv staan geen rijen/],
    ['a web page named .geojson', [textFile('x.geojson', '<html>')], /x\.geojson is geen GeoJSON/],
    [
      'GeoJSON without features',
      [textFile('x.geojson', '{"type":"FeatureCollection","features":[]}')],
      /geen rijen/,
    ],
    ['a photograph', [textFile('foto.jpg', 'x')], /Hier is niets te lezen: foto\.jpg/],
    [
      'a letter',
      [textFile('brief.docx', 'x')],
      /brief\.docx is niet gelezen: Samenloop leest geen Word\..*xlsx of csv/,
    ],
    [
      'a letter of one line',
      [textFile('lees mij.txt', 'Beste collega, hierbij onze plannen. Groet')],
      /lees mij\.txt is niet gelezen: het is een brief/,
    ],
    ['a heading without rows', [textFile('kop.csv', 'nummer;naam\n')], /In kop\.csv staan geen rijen/],
    ['a lock of Excel', [textFile('~$lijst.xlsx', 'x')], /Hier is niets te lezen/],
  ])('%s is refused with one sentence', async (_, files, sentence) => {
    expect(await refusal(files)).toMatch(sentence)
  })

  test('a zip in a zip is opened, and what is left aside in it is named', async () => {
    const inner = zipSync({ 'map/lijst.csv': new TextEncoder().encode('nr;naam\n1;a\n') })
    const files = zipSync({ 'mail/inner.zip': inner, 'planning.dbf': new Uint8Array(40) })
    const reading = await readDelivery([{ path: 'post.zip', bytes: files }], inRd)
    expect(reading.report.files.map(({ path }) => path)).toEqual(['post.zip/mail/inner.zip/map/lijst.csv'])
    expect(saidAbout(reading)).toContain('import.shpMissing')
  })

  test('a zip that holds itself comes to an end', async () => {
    let bytes = zipSync({ 'x.txt': new Uint8Array() })
    for (let depth = 0; depth < 12; depth++) bytes = zipSync({ 'in.zip': bytes })
    expect(await refusal([{ path: 'r.zip', bytes }])).toMatch(/zit geen shapefile/)
  })

  test('a geodatabase is one thing, however many files it has', async () => {
    const parts = ['a1.gdbtable', 'a1.gdbtablx', 'gdb'].map((name) => textFile(`net.gdb/${name}`, 'x'))
    const reading = await readDelivery([...parts, textFile('lijst.csv', 'nr;naam\n1;a\n')], inRd)
    const left = reading.report.notes.filter(({ message: { key } }) => key === 'import.geodatabase')
    expect(left.map(({ file }) => file)).toEqual(['net.gdb'])
  })

  test('a list in which nothing is recognised says so', async () => {
    const reading = await readDelivery([textFile('x.csv', 'aap;noot\nq;w\ne;r\n')], inRd)
    expect(saidAbout(reading)).toContain('import.nothingRecognised')
  })

  test('what stands among features and is none is rejected', async () => {
    const feature = { type: 'Feature', properties: { naam: 'a' }, geometry: null }
    const text = JSON.stringify({ type: 'FeatureCollection', features: [null, feature, 7] })
    const { report } = await readDelivery([textFile('x.geojson', text)], inRd)
    expect(report).toMatchObject({ read: 3, unplaced: 1 })
    expect(report.rejected.map(({ row }) => row)).toEqual([1, 3])
  })

  test('beside a file that can be read, it is named in the notes', async () => {
    const files = [textFile('riool.shp', 'geen shapefile'), textFile('lijst.csv', 'nr;naam\n1;a\n')]
    const reading = await readDelivery(files, inRd)
    expect(rowsOf(reading)).toMatchObject({ read: 1 })
    expect(saidAbout(reading)).toContain('import.notAShapefile')
  })

  test('a path that is not there', async () => {
    const result = await collectFiles(['/er/is/hier/niets.shp'])
    expect(result.ok ? '' : say(result.failure, 'nl')).toMatch(/niets\.shp bestaat niet/)
  })

  test('GeoJSON with one feature that is none loses that feature alone, and says which', async () => {
    const bad = { type: 'Polygon', coordinates: [1, 2] } as unknown as GeoJSON.Geometry
    const reading = await readDelivery(
      [
        geojson('x.geojson', [
          { properties: { naam: 'a' }, geometry: bad },
          { properties: { naam: 'b' }, geometry: null },
        ]),
      ],
      inRd,
    )
    expect(rowsOf(reading)).toEqual({ read: 2, works: 0, unplaced: 1, joined: 0, rejected: 1 })
    expect(reading.report.rejected[0]?.row).toBe(1)
  })
})
