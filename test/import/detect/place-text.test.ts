import { describe, expect, test } from 'vitest'
import { readDegrees, readMetres } from '../../../electron/import/detect/read-angle.ts'
import { parsePlaceText } from '../../../electron/import/detect/place-text.ts'

const degrees = [5.387204, 52.155172]
const metres = [155_000, 463_000]

describe('a place in one cell', () => {
  test.each([
    '52.155172, 5.387204',
    '52.155172,5.387204',
    '52,155172 5,387204',
    '52,155172; 5,387204',
    '(5.387204, 52.155172)',
    'lat: 52.155172 lon: 5.387204',
    'https://www.google.com/maps?q=52.155172,5.387204',
    'https://www.google.nl/maps/@52.155172,5.387204,18z',
    'https://www.google.com/maps/place/x/@52.1,5.3,13z/data=!3m1!4b1!8m2!3d52.155172!4d5.387204',
    'https://www.openstreetmap.org/?mlat=52.155172&mlon=5.387204#map=18/52.1/5.3',
    'https://www.openstreetmap.org/#map=18/52.155172/5.387204',
    'geo:52.155172,5.387204',
  ])('%s is degrees, whatever the table is in', (text) => {
    expect(parsePlaceText(text)).toMatchObject({ crs: 'EPSG:4326', geometry: { coordinates: degrees } })
  })

  test.each([
    '155000, 463000',
    '155000/463000',
    '463000 155000',
    'X=155000 Y=463000',
    'x: 155000, y: 463000',
    'RD (155000, 463000)',
    '155.000 463.000',
    '155 000 463 000',
    '155000 m; 463000 m',
  ])('%s is metres, of which the table says the system', (text) => {
    expect(parsePlaceText(text)).toMatchObject({ crs: null, geometry: { coordinates: metres } })
  })

  test('two angles', () => {
    const { geometry } = parsePlaceText(`52°09'18.62"N 5°23'13.93"E`) ?? {}
    const [longitude, latitude] = geometry?.type === 'Point' ? geometry.coordinates : []
    expect(longitude).toBeCloseTo(5.387203, 5)
    expect(latitude).toBeCloseTo(52.155172, 5)
  })

  test('well-known text says its own system when it is one that is known', () => {
    expect(parsePlaceText('SRID=4326;POINT(5.3 52.1)')?.crs).toBe('EPSG:4326')
    expect(parsePlaceText('SRID=99999;POINT(5.3 52.1)')).toBeNull()
  })

  test.each([
    '<http://www.opengis.net/def/crs/EPSG/0/4326> POINT(52.155172 5.387204)',
    '<http://www.opengis.net/def/crs/EPSG/0/4326> POINT(5.387204 52.155172)',
    '<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POINT(5.387204 52.155172)',
  ])('%s has the latitude where the system at that address has it, or where it can only be', (text) => {
    expect(parsePlaceText(text)).toMatchObject({ crs: 'EPSG:4326', geometry: { coordinates: degrees } })
  })

  test.each([
    'Dorpsstraat 12, 3811',
    '€ 155.000, 463.000',
    '06-12345678',
    '2027, 2028',
    '1-5-2027 / 30-6-2027',
    'huisnummers 12 / 14',
    '12 / 14',
    'https://example.nl/dossier/12345',
    '',
  ])('%s is no place', (text) => {
    expect(parsePlaceText(text)).toBeNull()
  })
})

describe('degrees as people write them', () => {
  test.each([
    [`52°09'18.62"N`, 52.155172],
    ['52 09 18.62 N', 52.155172],
    [`N52°9.3103'`, 52.155172],
    ['52°09′18.62″ NB', 52.155172],
    ['5°23′13.93″ OL', 5.387203],
    ['52.155172°', 52.155172],
    ['52,155172', 52.155172],
    ['52:09:18.62', 52.155172],
    [`5° 23' W`, -5.383333],
    ['33 52 10 Z', -33.869444],
  ])('%s', (text, value) => {
    expect(readDegrees(text)).toBeCloseTo(value, 5)
  })

  test.each(['12 m', 'Noord', '52 75 10 N', '200°', '52.5° 10', 'N 52 Z'])('%s is none', (text) => {
    expect(readDegrees(text)).toBeNull()
  })
})

test.each([
  ['155000 m', 155_000],
  ['155 km', 155_000],
  ['155000000 mm', 155_000],
  ['X=155000', 155_000],
  ['155.000,5', 155_000.5],
  [`155'000`, 155_000],
  ['155 000', 155_000],
])('%s in metres', (text, value) => {
  expect(readMetres(text)).toBeCloseTo(value, 3)
})
