import { describe, expect, it } from 'vitest'
import { remarkList } from '../../../../renderer/features/deliver/remark-list.ts'
import { message } from '../../../../shared/domain/message.ts'

const remark = (file: string, row: number | null, path: string) => ({
  file,
  sheet: null,
  row,
  message: message('import.notThere', { path }),
})

describe('a list of rejected rows to send back', () => {
  it('names file, sheet, row and sentence, and opens as a table', () => {
    expect(remarkList([remark('werk.csv', 12, 'X')], 'nl')).toBe(
      '\uFEFFbestand;blad;rij;opmerking\r\nwerk.csv;;12;"X bestaat niet; controleer het pad."',
    )
  })

  it('never lets a text of the file become a formula', () => {
    expect(remarkList([remark('=cmd|x', null, 'X')], 'en')).toContain("\r\n'=cmd|x;;;")
  })

  it('doubles quotes inside a text', () => {
    expect(remarkList([remark('a"b;c.csv', 1, 'X')], 'en')).toContain('"a""b;c.csv";;1;')
  })
})
