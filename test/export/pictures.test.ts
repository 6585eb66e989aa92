/** Pictures of what is kept with a combination: drawn under its list in a pdf and in Word, with what is said instead of them. */
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { exportDocx } from '../../electron/export/export-docx.ts'
import { exportPdf } from '../../electron/export/export-pdf.ts'
import { pictureSize } from '../../electron/export/picture-size.ts'
import { CalendarDate } from '../../shared/domain/period.ts'
import { noGround } from '../../shared/sharing/ground-as-seen.ts'
import { noPictures, picturesAsSeen } from '../../shared/sharing/pictures-as-seen.ts'
import { plan } from '../plan/sample-plan.ts'
import { documentOf, partsOfDocx, textOfDocx } from './read-docx.ts'
import { photoSize, someJpeg } from './some-jpeg.ts'

const [kept] = plan.combinations.flatMap(({ attachments }) => attachments)
const pictures = picturesAsSeen(plan, new Map([[kept!.id, { bytes: someJpeg(), ...photoSize }]]))
const date = CalendarDate.parse('2026-11-28')
const asked = { plan, paper: 'plan', ground: noGround, language: 'nl', date } as const
const caption = 'De Kerkstraat.jpg: gezien vanaf de brug'

test('a picture stands in Word as it was handed over, with its caption under it and instead of it', async () => {
  const bytes = await exportDocx({ ...asked, pictures })
  const media = [...partsOfDocx(bytes).keys()].filter((name) => name.endsWith('.jpg'))
  expect(media).toHaveLength(1)
  expect(documentOf(bytes)).toContain(`descr="${caption}"`)
  expect(textOfDocx(bytes)).toContain(caption)
  const without = await exportDocx({ ...asked, pictures: noPictures })
  expect([...partsOfDocx(without).keys()].filter((name) => name.endsWith('.jpg'))).toEqual([])
  expect(textOfDocx(without)).not.toContain(caption)
  // The list has it all the same.
  expect(textOfDocx(without)).toContain('gezien vanaf de brug')
})

test('a picture stands in a pdf as a figure of which a screen reader says the caption', async () => {
  const { bytes } = await exportPdf({ ...asked, pictures })
  expect(Buffer.from(bytes).toString('latin1')).toContain('/DCTDecode')
  const told = spawnSync('pdfinfo', ['-struct-text', '-'], { input: bytes, encoding: 'utf8' })
  // From Debian's poppler-utils.
  if (told.error === undefined) expect(told.stdout).toContain('Figure')
  const { bytes: without } = await exportPdf({ ...asked, pictures: noPictures })
  expect(Buffer.from(without).toString('latin1')).not.toContain('/DCTDecode')
}, 60_000)

test('a large picture is as wide as the page or half as high, and a small one as it is', () => {
  expect(pictureSize({ width: 64, height: 48 })).toEqual({ width: 64, height: 48 })
  const wide = pictureSize({ width: 4_000, height: 1_000 })
  expect(wide.width / wide.height).toBeCloseTo(4, 1)
  expect(wide.width).toBeLessThanOrEqual(488)
  expect(pictureSize({ width: 1_000, height: 4_000 }).height).toBe(330)
})
