/** Rows that name their own coordinate system, and why a row that seems to say where has no place. */
import { expect, test } from 'vitest'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import { say } from '../../../shared/domain/message.ts'
import { geojson, textFile } from '../made-files.ts'
import { inRd, saidAbout } from '../real-files.ts'

const read = (...shapes: string[]) =>
  readDelivery(
    [textFile('w.csv', ['nummer;geom', ...shapes.map((shape, at) => `N${at};"${shape}"`)].join('\n'))],
    inRd,
  )

test('a list whose rows all name one system is in that system', async () => {
  const { report, works } = await read('SRID=28992;POINT(155000 463000)', 'srid=28992; POINT(155100 463000)')
  expect(report.files[0]?.crs).toBe('EPSG:28992')
  expect(works.every(({ place }) => place !== null)).toBe(true)
})

test('an empty shape is given as the reason why a work has no place', async () => {
  const reading = await read('SRID=28992;POINT(155000 463000)', 'POLYGON EMPTY')
  const why = reading.works[1]?.placing.why
  expect(why && say(why, 'nl')).toBe(
    'De vorm in deze rij is leeg ("POLYGON EMPTY"); het werk heeft geen plaats.',
  )
  expect(saidAbout(reading)).toContain('import.shapeEmpty')
})

test('coordinates of a system nobody knows are given as the reason why a work has no place', async () => {
  const text = 'nummer;naam;x;y\nO1;Riool;1000;2000\nO2;Gas;-1500;2500\n'
  const { works } = await readDelivery([textFile('oud.csv', text)], inRd)
  expect(works.map(({ placing }) => placing.why?.key)).toEqual([
    'coordinates.noSystem',
    'coordinates.noSystem',
  ])
})

test('a feature without a shape says that, and not that it has no street', async () => {
  const { works } = await readDelivery(
    [
      geojson('x.geojson', [
        { properties: { nummer: 'A' }, geometry: { type: 'Point', coordinates: [5.38, 52.15] } },
        { properties: { nummer: 'B' }, geometry: null },
      ]),
    ],
    inRd,
  )
  expect(works.map(({ placing }) => placing.why?.key)).toEqual([undefined, 'import.noGeometry'])
})

test('shapes without any data are said to be only that', async () => {
  const shapes = [{ properties: {}, geometry: { type: 'Point' as const, coordinates: [5.38, 52.15] } }]
  const said = saidAbout(await readDelivery([geojson('x.geojson', shapes)], inRd))
  expect(said).toEqual(['import.onlyShapes'])
})
