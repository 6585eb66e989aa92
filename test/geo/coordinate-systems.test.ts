import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  fitsLongitudeLatitude,
  fitsRd,
  knownCrs,
  longitudeLatitude,
  projector,
  rd,
  recogniseCrs,
  reproject,
} from '../../shared/geo/crs.ts'
import { inNetherlands } from '../../shared/geo/netherlands.ts'
import { hasRealFiles, realFile } from '../import/real-files.ts'

const esriRd =
  'PROJCS["RD_New",GEOGCS["GCS_Amersfoort",DATUM["D_Amersfoort",SPHEROID["Bessel_1841",6377397.155,299.1528128]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Double_Stereographic"],PARAMETER["False_Easting",155000.0],PARAMETER["False_Northing",463000.0],PARAMETER["Central_Meridian",5.38763888888889],PARAMETER["Scale_Factor",0.9999079],PARAMETER["Latitude_Of_Origin",52.15616055555555],UNIT["Meter",1.0]]'
const illinoisFeet =
  'PROJCS["NAD_1983_StatePlane_Illinois_West_FIPS_1202_Feet",GEOGCS["GCS_North_American_1983",DATUM["D_North_American_1983",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",2296583.333333333],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",-90.16666666666667],PARAMETER["Scale_Factor",0.9999411764705882],PARAMETER["Latitude_Of_Origin",36.66666666666666],UNIT["Foot_US",0.3048006096012192]]'

describe('the coordinate system that a text means', () => {
  test.each([
    ['EPSG:28992', rd],
    ['28992', rd],
    ['urn:ogc:def:crs:EPSG::28992', rd],
    ['urn:ogc:def:crs:EPSG:9.0:28992', rd],
    ['http://www.opengis.net/def/crs/EPSG/0/28992', rd],
    ['RD New', rd],
    ['Amersfoort / RD New', rd],
    ['Rijksdriehoekstelsel', rd],
    ['EPSG:7415', rd],
    [esriRd, rd],
    ['PROJCS["Amersfoort / RD New",GEOGCS["Amersfoort"],AUTHORITY["EPSG","28992"]]', rd],
    ['{"type":"ProjectedCRS","name":"Amersfoort / RD New","id":{"authority":"EPSG","code":28992}}', rd],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', longitudeLatitude],
    ['WGS 84', longitudeLatitude],
    [
      'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]]]',
      longitudeLatitude,
    ],
    ['PROJCS["NAD_1983_UTM_Zone_16N",GEOGCS["GCS_North_American_1983"]]', 'EPSG:26916'],
    ['PROJCS["ETRS_1989_UTM_Zone_31N",GEOGCS["GCS_ETRS_1989"]]', 'EPSG:25831'],
    ['PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["GCS_WGS_1984"]]', 'EPSG:3857'],
    ['EPSG:2056', 'EPSG:2056'],
    ['EPSG:2154', 'EPSG:2154'],
    ['EPSG:5513', null],
    ['what the neighbour uses', null],
    ['', null],
  ])('%s', (text, crs) => {
    expect(recogniseCrs(text)).toBe(crs)
  })

  test('a system without a number is kept as its own text, which can be read again', () => {
    const crs = recogniseCrs(illinoisFeet)
    expect(crs).toMatch(/^WKT:PROJCS\["NAD_1983_StatePlane_Illinois_West/)
    expect(recogniseCrs(crs ?? '')).toBe(crs)
    expect(knownCrs(crs ?? '')).toBe(true)
    expect(knownCrs('EPSG:5513')).toBe(false)
  })
})

describe('the way from one system to another', () => {
  test('US survey feet to metres, as PROJ gives it', () => {
    const [x, y] = projector(recogniseCrs(illinoisFeet) ?? '', 'EPSG:26916')(2_440_000, 1_480_000)
    expect(x).toBeCloseTo(276_278.7298, 3)
    expect(y).toBeCloseTo(4_512_093.9158, 3)
  })

  test('there and back is the same place, within a millimetre', () => {
    const there = projector(rd, longitudeLatitude)
    const back = projector(longitudeLatitude, rd)
    const x = fc.double({ min: 10_000, max: 280_000, noNaN: true })
    const y = fc.double({ min: 305_000, max: 615_000, noNaN: true })
    fc.assert(
      fc.property(x, y, (east, north) => {
        const [again, northAgain] = back(...there(east, north))
        expect(Math.hypot(again - east, northAgain - north)).toBeLessThan(0.001)
      }),
    )
  })

  test('heights fall away and empty stays empty', () => {
    const line: GeoJSON.LineString = {
      type: 'LineString',
      coordinates: [
        [1, 2, 3],
        [4, 5, 6],
      ],
    }
    expect(reproject(line, (x, y) => [x + 1, y]).coordinates).toEqual([
      [2, 2],
      [5, 5],
    ])
    expect(reproject({ type: 'MultiPoint', coordinates: [] }, (x, y) => [x, y]).coordinates).toEqual([])
  })

  test.skipIf(!hasRealFiles)('all official points of RD lie within 0.25 m, both ways', () => {
    const toRd = projector('EPSG:4258', rd)
    const fromRd = projector(rd, 'EPSG:4258')
    const lines = readFileSync(realFile('rd/Z001_nl_bbox_subset.csv'), 'utf8').trim().split('\n').slice(1)
    let worst = 0
    let worstBack = 0
    for (const line of lines) {
      const [, latitude = 0, longitude = 0, , x = 0, y = 0] = line.split(',').map(Number)
      const [east, north] = toRd(longitude, latitude)
      worst = Math.max(worst, Math.hypot(east - x, north - y))
      const [lon, lat] = fromRd(x, y)
      const perDegree = 111_300
      const shrink = Math.cos((latitude * Math.PI) / 180)
      worstBack = Math.max(
        worstBack,
        Math.hypot((lon - longitude) * perDegree * shrink, (lat - latitude) * perDegree),
      )
    }
    expect(lines).toHaveLength(4155)
    expect(worst).toBeLessThan(0.25)
    expect(worstBack).toBeLessThan(0.25)
  })
})

test('numbers that can be RD, degrees, or the Netherlands', () => {
  expect(fitsRd([110_188, 477_324, 131_281, 493_893])).toBe(true)
  expect(fitsRd([2_426_364, 1_456_376, 2_465_837, 1_515_112])).toBe(false)
  expect(fitsRd([4.7, 52.2, 5.1, 52.5])).toBe(false)
  expect(fitsLongitudeLatitude([4.7, 52.2, 5.1, 52.5])).toBe(true)
  expect(fitsLongitudeLatitude([4.7, 52.2, 500, 52.5])).toBe(false)
})

test.each([
  ['Amersfoort', 5.387, 52.155, true],
  ['Vaals', 6.02, 50.77, true],
  ['Eijsden', 5.71, 50.78, true],
  ['Baarle', 4.93, 51.44, true],
  ['Sluis', 3.39, 51.31, true],
  ['Bad Nieuweschans', 7.21, 53.18, true],
  ['Schiermonnikoog', 6.2, 53.49, true],
  ['the harbour mouth of IJmuiden', 4.53, 52.46, true],
  ['Antwerp', 4.4, 51.22, false],
  ['Ghent', 3.72, 51.05, false],
  ['Turnhout', 4.94, 51.32, false],
  ['Hasselt', 5.34, 50.93, false],
  ['Liège', 5.57, 50.63, false],
  ['Kleve', 6.14, 51.79, false],
  ['Nordhorn', 7.07, 52.43, false],
  ['Emden', 7.2, 53.37, false],
  ['far out at sea', 3.2, 52.9, false],
])('%s: in the Netherlands or not', (_name, longitude, latitude, isIn) => {
  const [x, y] = projector(longitudeLatitude, rd)(longitude, latitude)
  expect(inNetherlands([x, y, x, y])).toBe(isIn)
})

test('a box that crosses the border, or holds the country, touches the Netherlands', () => {
  expect(inNetherlands([150_000, 300_000, 160_000, 362_000])).toBe(true)
  expect(inNetherlands([-100_000, 200_000, 400_000, 700_000])).toBe(true)
  expect(inNetherlands([-50_000, 300_000, 150_000, 340_000])).toBe(false)
})
