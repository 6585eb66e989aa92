/** Rows that name their own coordinate system, and rows whose shape is empty. */
import { expect, test } from 'vitest'
import { readDelivery } from '../../electron/import/read-delivery.ts'
import { say } from '../../shared/domain/message.ts'
import { textFile } from './made-files.ts'
import { inRd, saidAbout } from './real-files.ts'

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
