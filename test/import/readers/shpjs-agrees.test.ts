/** A second opinion: on sound files our walk over the records and shpjs see the same shapes and the same text. */
import { readFileSync } from 'node:fs'
import { parseDbf, parseShp } from 'shpjs'
import { describe, expect, test } from 'vitest'
import { readShapefile } from '../../../electron/import/readers/shapefile.ts'
import { areaOf, lengthOf } from '../../../shared/geo/measure.ts'
import { hasRealFiles, realFile } from '../real-files.ts'

describe.skipIf(!hasRealFiles)('a sound shapefile (../shared/data)', () => {
  test.each([
    'amsterdam/GBD_Buurt',
    'amsterdam/GBD_grootstedelijke_projecten',
    'amsterdam/BRK_KAD_SECTIE_L',
    'peoria/Pavement2015',
    'peoria/RampConstruction',
  ])('%s', (name) => {
    const part = (extension: string) => new Uint8Array(readFileSync(`${realFile(name)}.${extension}`))
    const [shp, shx, dbf] = [part('shp'), part('shx'), part('dbf')]
    const ours = readShapefile(name, { shp, shx, dbf, prj: null, cpg: null }, 'windows-1252').rows
    const theirs = parseShp(shp)
    expect(ours).toHaveLength(theirs.length)
    ours.forEach(({ geometry }, index) => {
      const other = theirs[index]
      if (geometry === null || other == null) throw new Error('a shape is missing')
      expect(areaOf(geometry)).toBeCloseTo(areaOf(other), 3)
      expect(lengthOf(geometry)).toBeCloseTo(lengthOf(other), 3)
    })
    const text = (value: unknown) => (typeof value === 'string' ? value.trim() : null)
    const texts = parseDbf(dbf, 'windows-1252').map((row) => Object.values(row).map(text).filter(Boolean))
    expect(ours.map(({ cells }) => cells.map(text).filter(Boolean))).toEqual(texts)
  })
})
