import { describe, expect, it } from 'vitest'
import { message, say, type MessageKey } from '../../shared/domain/message.ts'
import { messages } from '../../shared/domain/messages/index.ts'

/** Names of values, with the form they are written in; words that go by a number differ between languages. */
const holes = (text: string) =>
  [...new Set(text.match(/\{\w+(:date|:number|:sentence|:clause)?\}/g) ?? [])].sort()

describe('the sentences', () => {
  it.each(Object.entries(messages))('%s says the same values in both languages', (_key, { nl, en }) => {
    expect(nl.trim()).not.toBe('')
    expect(en.trim()).not.toBe('')
    expect(holes(en)).toEqual(holes(nl))
  })

  it.each(Object.entries(messages))('%s says limits as values, decided where they are held', (_key, said) => {
    const own = /\d[\s\u00a0](dagen|days|m|km|MB|GB|rijen|rows|bestanden|files|werken|works)\b/
    // A radius to compare with is an example.
    for (const text of Object.values(said)) expect(text.replace('50 m ', '')).not.toMatch(own)
  })

  it('says one work and two works, each as people say it', () => {
    const abroad = (count: number) => say(message('import.outsideNetherlands', { count }), 'nl')
    expect(abroad(1)).toMatch(/^1 werk ligt buiten Nederland;/)
    expect(abroad(2)).toMatch(/^2 werken liggen buiten Nederland;/)
  })

  it('writes a date out and sets thousands apart, as each language does', () => {
    const decide = message('overlap.decideBy', { date: '2027-03-01', work: 'Stedin (Kade)' })
    expect(say(decide, 'nl')).toBe(
      'Beslissen vóór 1 maart 2027: daarna ligt de scope van Stedin (Kade) vast.',
    )
    expect(say(decide, 'en')).toContain('before 1 March 2027')
    const region = message('overlap.regionArea', { work: 'Gasunie (Saneren)', across: 2100, works: 214 })
    expect(say(region, 'nl')).toContain('2.100 m en raakt 214 werken')
    expect(say(region, 'en')).toContain('2,100 m')
  })

  it('fills values in, and leaves a hole without a value to be seen', () => {
    expect(say(message('import.notThere', { path: 'x.shp' }), 'en')).toContain('x.shp')
    expect(say(message('import.notThere'), 'nl')).toContain('{path}')
  })
})

/** What these stand for is a sentence of its own, with its full stop or without: of ours, of a library, of the system. */
const embedded = /\{(?:what|why|sentence)\b/

describe.each(
  Object.entries(messages).flatMap(([key, { nl, en }]) =>
    [nl, en]
      .filter((text) => embedded.test(text))
      .map((text) => [key as MessageKey, text === nl ? 'nl' : 'en'] as const),
  ),
)('%s, which holds another sentence, in %s', (key, language) => {
  const saying = (said: string) => {
    const inside = { nl: said, en: said }
    return say(message(key, { what: inside, why: inside, sentence: inside }), language)
  }

  it('has one end', () => {
    const text = saying('Iets gedaan.')
    expect(text).not.toMatch(/[.?!…]\s*[.,;:)]/)
    expect(text).toMatch(/\.$|\}$/)
  })

  it('says the same whether that sentence had an end of its own', () => {
    expect(saying('Iets gedaan')).toBe(saying('Iets gedaan.'))
  })

  it('keeps the end of a question', () => {
    expect(saying('Klopt dit?')).toContain('Klopt dit?')
    expect(saying('Klopt dit?')).not.toContain('?.')
  })
})

it('a reason is what people typed, and nothing is put behind it', () => {
  for (const { nl, en } of Object.values(messages))
    for (const text of [nl, en]) expect(text).not.toMatch(/\{reason\}./)
})
