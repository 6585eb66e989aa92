/** Two people wrote in one text at once: nothing that either typed is lost. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bothTexts } from '../../../../renderer/features/meeting/both-texts.ts'

test('who wrote on behind what stood there adds that alone', () => {
  const base = 'Allen willen samen.'
  expect(bothTexts({ base, mine: `${base} Mits vóór mei.`, theirs: `${base} De markt gaat voor.` })).toBe(
    'Allen willen samen. De markt gaat voor.\nMits vóór mei.',
  )
})

test('who wrote something else adds all of it; what was emptied leaves no empty line', () => {
  expect(bothTexts({ base: 'een', mine: 'twee', theirs: 'drie' })).toBe('drie\ntwee')
  expect(bothTexts({ base: 'een', mine: 'een twee', theirs: '' })).toBe('twee')
  expect(bothTexts({ base: 'een', mine: '', theirs: 'drie' })).toBe('drie')
})

test('every word of either stands in it', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { maxLength: 5 }).map((some) => some.join(' '))
  fc.assert(
    fc.property(words, words, words, fc.boolean(), (base, typed, theirs, isOn) => {
      const mine = isOn ? `${base} ${typed}` : typed
      const both = bothTexts({ base, mine, theirs })
      for (const word of [...typed.split(' '), ...theirs.split(' ')]) expect(both).toContain(word)
    }),
  )
})
