/** Which characters bytes are: UTF-8 where they are that, and otherwise what makes Dutch, German and French words. */
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { writeShapefile } from '../../../fixtures/write-shapefile.ts'
import { readDbf } from '../../../electron/import/readers/dbf.ts'
import { decodeText } from '../../../electron/import/readers/text-encoding.ts'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import { hasRealFiles, inRd, readFiles, realFile, saidAbout } from '../real-files.ts'

const dutch = 'nummer;naam\n1;Reünieplein\n2;Coördinatie Cafékade\n3;Foto’s van de geïnde zaken: één\n'
const german = 'nummer;naam\n1;Straße der Künste\n2;Öffnung Bärenplätze\n3;Über dem Fluß\n'
const french = 'nummer;naam\n1;Rue de l’Église\n2;Hôpital Sacré-Cœur\n3;Forêt ça et là\n'

function typedIn(encoding: string, text: string): Uint8Array {
  return new Uint8Array(iconv.encode(text, encoding))
}

describe('a text that is no UTF-8', () => {
  it.each([
    ['windows-1252', dutch],
    ['windows-1252', german],
    ['windows-1252', french],
    ['macintosh', dutch],
    ['macintosh', german],
    ['macintosh', french],
    ['cp850', german],
    ['cp850', 'Reünieplein'],
    ['cp437', 'Coördinatie'],
    ['windows-1252', '12 m² en 3 m³ op 20 °C'],
    ['windows-1252', 'Kosten € 1.000'],
    ['windows-1252', 'Zuiderzeestraat – fase 2'],
    ['windows-1252', 'Éénrichting “noord”'],
    ['windows-1252', '‘s-Gravenzande, Kerkstraat 12½'],
  ])('in %s is read as it was typed: %s', (encoding, typed) => {
    expect(decodeText(typedIn(encoding, typed), null, 'x.csv').text).toBe(typed)
  })

  it('that makes as much sense in two encodings is asked, with a sample of both', async () => {
    const bytes = typedIn('macintosh', 'nummer;naam;start\n1;België;2027\n')
    const { questions } = await readDelivery([{ path: 'x.csv', bytes }], inRd)
    const asked = questions.find(({ about }) => about === 'encoding')
    expect(asked?.proposal).toBe('cp850')
    expect(asked?.message.values).toMatchObject({ other: 'macintosh', otherSample: 'België' })
    const table = { encoding: 'macintosh', sheet: null, file: 'x.csv' }
    const { report } = await readDelivery([{ path: 'x.csv', bytes }], inRd)
    const mapping = { tables: report.mapping.tables.map((each) => ({ ...each, ...table })) }
    const again = await readDelivery([{ path: 'x.csv', bytes }], { ...inRd, mapping })
    expect(again.questions).toEqual([])
    expect(again.works[0]?.fields.name).toBe('België')
  })
})

describe('a text of two bytes a letter without a mark', () => {
  it.each(['utf-16le', 'utf-16be'])('is read as %s', (encoding) => {
    const { text, encoding: found } = decodeText(typedIn(encoding, dutch), null, 'x.csv')
    expect([text, found]).toEqual([dutch, encoding])
  })
})

describe('a dbf', () => {
  const table = (encoding: string, text: string) =>
    writeShapefile({
      fields: [{ name: 'NAAM', type: 'C', length: 30 }],
      records: [{ geometry: null, values: [text] }],
      encoding,
    }).dbf ?? new Uint8Array()
  it.each([
    ['utf-8', '1252', 'utf-8'],
    ['windows-1252', 'UTF-8', 'windows-1252'],
    ['cp850', 'ISO-8859-15', 'cp850'],
    ['cp850', 'OEM 850', 'cp850'],
  ])('in %s whose .cpg says %s is read as %s', (encoding, cpg, expected) => {
    const read = readDbf(table(encoding, 'Coördinatie Reünieplein'), cpg, null)
    expect([read?.rows, read?.encoding]).toEqual([[['Coördinatie Reünieplein']], expected])
  })
  it.each(['Kade 12', 'Coördinatie Reünieplein', 'Kosten € 1.000', '  tussen  spaties'])(
    'gives «%s» as it was put in, whether its letters are their bytes or not',
    (text) => {
      const read = readDbf(table('windows-1252', text), null, 'windows-1252')
      expect(read?.rows).toEqual([[text.trim()]])
    },
  )
})

describe.skipIf(!hasRealFiles)('situations from public reports', () => {
  const names = async (path: string) => {
    const reading = await readFiles([realFile(`reports/${path}`)])
    return { names: reading.works.map(({ fields }) => fields.name), said: saidAbout(reading) }
  }

  it('09: UTF-16 with and without a mark', async () => {
    const { names: found } = await names('09-utf16')
    expect(found.filter((name) => /[éë]/.test(name)).length).toBeGreaterThanOrEqual(3)
  })

  it('12: a .cpg that is not true', async () => {
    const { names: found, said } = await names('12-liegende-cpg')
    expect(found.filter((name) => name.includes('Reüniepl'))).toHaveLength(4)
    expect(found.filter((name) => name.includes('Coördinatie'))).toHaveLength(4)
    expect(said.filter((key) => key === 'looks.otherLetters')).toHaveLength(2)
  })

  it('13: a zip of a Mac, with names in decomposed Unicode', async () => {
    const reading = await readFiles([realFile('reports/13-zip-van-mac')])
    expect(reading.report.files.filter(({ kind }) => kind === 'shapefile')).toHaveLength(2)
    expect(reading.report.files.map(({ path }) => path).join()).toContain('Reünie')
    expect(JSON.stringify(reading.report)).not.toContain('__MACOSX')
  })
})
