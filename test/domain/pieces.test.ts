/** A sentence in pieces is the same sentence, with its values to be found. */
import { describe, expect, it } from 'vitest'
import { message, piecesOf, say } from '../../shared/domain/message.ts'
import { messages } from '../../shared/domain/messages/index.ts'

const values = { count: 1, works: 3, distance: 12.5, date: '2027-03-01' }

describe('a sentence in pieces', () => {
  it('says what the whole sentence says, in both languages', () => {
    for (const key of Object.keys(messages) as (keyof typeof messages)[])
      for (const language of ['nl', 'en'] as const) {
        const said = message(key, values)
        const pieces = piecesOf(said, language)
        expect(pieces.map(({ text }) => text).join('')).toBe(say(said, language))
      }
  })

  it('knows which piece is which value, and which only words', () => {
    expect(piecesOf(message('import.outsideNetherlands', { count: 2 }), 'nl').slice(0, 3)).toEqual([
      { text: '2', hole: 'count' },
      { text: ' ', hole: null },
      { text: 'werken liggen', hole: null },
    ])
  })

  it('says a value that has both languages in the language of the reader', () => {
    const said = message('import.notThere', { path: { nl: 'het blad', en: 'the sheet' } })
    expect(say(said, 'nl')).toContain('het blad')
    expect(say(said, 'en')).toContain('the sheet')
  })
})
