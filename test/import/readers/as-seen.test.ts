/** Texts as people see them, whatever signs came along when they were copied. */
import { describe, expect, it } from 'vitest'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import { textFile } from '../made-files.ts'
import { inRd } from '../real-files.ts'

async function read(text: string) {
  const { works, report } = await readDelivery([textFile('x.csv', text)], inRd)
  const note = report.notes.find(({ message }) => message.key === 'looks.invisible')
  return { fields: works.map(({ fields }) => fields), note: note?.message.values }
}

describe('a list copied from elsewhere', () => {
  it('has headings and numbers as they are seen, and says what was left out and where', async () => {
    const { fields, note } = await read('num\u00admer;naam;start\nW\u200b-1;Riool\u00a0Kade;2027\n')
    expect(fields[0]).toMatchObject({ number: 'W-1', name: 'Riool Kade' })
    expect(note).toMatchObject({
      count: 2,
      signs: {
        nl: 'zacht afbreekstreepje U+00AD, spatie zonder breedte U+200B',
        en: 'soft hyphen U+00AD, zero width space U+200B',
      },
      rows: '1, 2',
    })
  })

  it('has dates with other hyphens, spaces or wide figures as dates', async () => {
    const dates = [
      '01\u201105\u20112027',
      '01\u00a0-\u00a005\u00a0-\u00a02027',
      '\uff10\uff11-05-2027',
      "'01-05-2027",
    ]
    const { fields, note } = await read(
      `nummer;start\n${dates.map((date, at) => `${at};${date}`).join('\n')}\n`,
    )
    expect(fields.map(({ period }) => period.start)).toEqual(dates.map(() => '2027-05-01'))
    expect(note).toBeUndefined()
  })

  it('has letters and accents as one letter', async () => {
    const { fields } = await read('nummer;naam\n1;Re\u0075\u0308nieplein\n')
    expect(fields[0]?.name).toBe('Re\u00fcnieplein')
  })

  it('keeps an apostrophe that begins a name', async () => {
    const { fields } = await read("nummer;naam\n1;'s-Gravenweg\n")
    expect(fields[0]?.name).toBe("'s-Gravenweg")
  })
})
