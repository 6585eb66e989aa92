import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { longitudeLatitude, projector, rd, readCrs, recogniseCrs } from '../../shared/geo/crs.ts'

interface NeighbourSystem {
  readonly epsg: number
  readonly name: string
  readonly x: number
  readonly y: number
  readonly longitude: number
  readonly latitude: number
  readonly esri: string
  readonly ogc: string
  readonly wkt2: string
}

/** Written by PROJ 9.5.1: one place in each system, and the system in three dialects without its number. */
const systems = JSON.parse(
  readFileSync(new URL('../../fixtures/neighbour-systems.json', import.meta.url), 'utf8'),
) as NeighbourSystem[]

function metresOff(crs: string, { x, y, longitude, latitude }: NeighbourSystem): number {
  const [east, north] = projector(crs, longitudeLatitude)(x, y)
  const perDegree = 111_320
  const shrink = Math.cos((latitude * Math.PI) / 180)
  return Math.hypot((east - longitude) * perDegree * shrink, (north - latitude) * perDegree)
}

describe('a system of a neighbour lies where PROJ puts it, within a metre', () => {
  test.each(systems)('EPSG:$epsg $name, by its number and in each dialect', (system) => {
    expect(metresOff(`EPSG:${system.epsg}`, system)).toBeLessThan(1)
    for (const text of [system.esri, system.ogc, system.wkt2]) {
      const crs = recogniseCrs(text)
      expect(crs, text).not.toBeNull()
      expect(metresOff(crs ?? '', system), text).toBeLessThan(1)
    }
  })
})

const bessel = 'SPHEROID["Bessel_1841",6377397.155,299.1528128]'
const international = 'SPHEROID["International_1924",6378388.0,297.0]'
const greenwich = 'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]'
const stereographic = (east: number, north: number) =>
  `PROJECTION["Double_Stereographic"],PARAMETER["False_Easting",${east}],PARAMETER["False_Northing",${north}],` +
  'PARAMETER["Central_Meridian",5.38763888888889],PARAMETER["Scale_Factor",0.9999079],PARAMETER["Latitude_Of_Origin",52.1561605555556],UNIT["Meter",1.0]'
const mercator = (meridian: number, east: number) =>
  `PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",${east}],PARAMETER["False_Northing",0.0],` +
  `PARAMETER["Central_Meridian",${meridian}],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]`
const drawn = (name: string, datum: string, spheroid: string, projection: string, extra = '') =>
  `PROJCS["${name}",GEOGCS["GCS_${datum}",DATUM["D_${datum}",${spheroid}${extra}],${greenwich}],${projection}]`

describe('a description is known by name, datum and parameters together', () => {
  test.each([
    [
      'RD Old is not RD New, and on its datum',
      drawn('RD_Old', 'Amersfoort', bessel, stereographic(0, 0)),
      'EPSG:28991',
    ],
    [
      'RD with the shift of older programs is RD',
      drawn(
        'RD_New',
        'Amersfoort',
        bessel,
        stereographic(155_000, 463_000),
        ',TOWGS84[565.04,49.91,465.84,-0.409,-0.36,1.868,4.08]',
      ),
      rd,
    ],
    [
      'RD without the name of its datum is RD',
      drawn('unknown', 'unknown', bessel, stereographic(155_000, 463_000)),
      rd,
    ],
    [
      'UTM on ETRS89 whatever it is called',
      drawn('Onze kaart', 'ETRS_1989', 'SPHEROID["GRS_1980",6378137.0,298.257222101]', mercator(9, 500_000)),
      'EPSG:25832',
    ],
    [
      'UTM on ED50 is not UTM on ETRS89',
      drawn('UTM31', 'European_1950', international, mercator(3, 500_000)),
      'EPSG:23031',
    ],
    [
      'UTM with its zone before the easting',
      drawn('UTM', 'ETRS_1989', 'SPHEROID["GRS_1980",6378137.0,298.257222101]', mercator(9, 32_500_000)),
      'EPSG:4647',
    ],
    [
      'a geocentric ellipsoid says enough',
      drawn('unknown', 'unknown', 'SPHEROID["GRS 1980",6378137.0,298.257222101]', mercator(9, 500_000)),
      'EPSG:25832',
    ],
    [
      'a height behind a comma, as Esri writes it',
      `${drawn('RD_New', 'Amersfoort', bessel, stereographic(155_000, 463_000))},VERTCS["NAP_Height",VDATUM["Normaal_Amsterdams_Peil"],UNIT["Meter",1.0]]`,
      rd,
    ],
    ['RD with NAP as one number', 'EPSG:7415', rd],
    ['RD and NAP as two numbers', 'EPSG:28992+5709', rd],
    ['RD and NAP in a URN', 'urn:ogc:def:crs,crs:EPSG::28992,crs:EPSG::5709', rd],
  ])('%s', (_what, text, crs) => {
    expect(recogniseCrs(text)).toBe(crs)
  })

  test('a projection of its own on a known datum is computed on that datum', () => {
    const crs = recogniseCrs(drawn('Stadsnet', 'Deutsches_Hauptdreiecksnetz', bessel, mercator(7.5, 500_000)))
    expect(crs).toMatch(/^WKT:/)
    const [longitude, latitude] = projector(crs ?? '', longitudeLatitude)(500_000, 5_750_000)
    // cs2cs +proj=tmerc +lon_0=7.5 +k=0.9996 +x_0=500000 +ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7
    expect(longitude).toBeCloseTo(7.499173, 5)
    expect(latitude).toBeCloseTo(51.904704, 5)
  })

  test.each([
    [
      'UTM on the ellipsoid of ED50 without a datum',
      drawn('unknown', 'unknown', international, mercator(3, 500_000)),
      ['EPSG:23031'],
    ],
    [
      'a name that says RD New above the parameters of RD Old',
      drawn('RD_New', 'Amersfoort', bessel, stereographic(0, 0)),
      ['EPSG:28992', 'EPSG:28991'],
    ],
  ])('%s: not certain, with the distance', (_what, text, candidates) => {
    const reading = readCrs(text)
    expect(reading.crs).toBeNull()
    expect(reading.candidates).toEqual(candidates)
    expect(reading.metres).toBeGreaterThan(50)
  })

  test.each(['LOCAL_CS["Arbitrary"]', 'PROJCS["x",GEOGCS["y",', 'PROJCS["a",'.repeat(500), 'PROJCS[]'])(
    '%s: not understood',
    (text) => {
      expect(recogniseCrs(text)).toBeNull()
    },
  )
})
