/** What people type finds what is written otherwise; plain text, which is nearly all, goes a shorter way to the same. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldedWords, foldText } from '../../shared/domain/fold-text.ts'

test('accents, ligatures, capitals, apostrophes and dashes make no difference', () => {
  expect(foldText('Café Ĳsselkade – O’Connellstraat')).toBe("cafe ijsselkade - o'connellstraat")
  expect(foldText('Straße  `s-Gravenweg`')).toBe("strasse 's-gravenweg'")
  expect(foldedWords('kade - Plein')).toEqual(['kade', 'plein'])
})

test('the shorter way leads to the same', () => {
  // A mark on nothing goes, and takes the text the long way.
  const mark = '\u0301'
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), (text) => {
      expect(foldText(text)).toBe(foldText(text + mark))
    }),
  )
})
