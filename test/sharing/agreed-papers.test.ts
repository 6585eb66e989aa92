/** The afsprakenblad of a combination holds what its parties agreed and no more of their works than they share; the list of agreements what everyone may know. */
import { describe, expect, it } from 'vitest'
import type { CallInput } from '../../shared/contract/calls.ts'
import { ListFormat, PaperFormat } from '../../shared/domain/paper-format.ts'
import type { Audience } from '../../shared/domain/sharing.ts'
import { amountsOf, elsewhere, ofOwnColumns, words, wordsOf } from './said-secrets.ts'
import { partyNames, secret } from './secret-project.ts'
import { everyone, searchedProject } from './searched-project.ts'
import { canReadPdf, unpacked } from './unpacked.ts'

const { opened, ask, workOf, bytesOf, alfa, whileBravoShares } = searchedProject()

const amounts = (text: string) => partyNames.flatMap((party) => amountsOf(party, text))
const agreed = [
  ['combination', 'name'],
  ['combination', 'reason'],
  ['agreement', 'what'],
  ['decision', 'body'],
  ['decision', 'basis'],
  ['dossier', 'if'],
  ['dossier', 'then'],
] as const

const formats = PaperFormat.options.filter((format) => canReadPdf || format !== 'pdf')
describe.each(formats)('an afsprakenblad as %s', { timeout: 60_000 }, (format) => {
  const sheet = async () => {
    const { id } = (await ask('combination.list', {})).find(
      ({ name }) => name === secret('ab', 'combination', 'name'),
    )!
    const { file } = await ask('combination.sheet', { combination: id, format })
    return unpacked(format, bytesOf(file))
  }

  it('has what was agreed and by whom, and nothing of others, of money or of people', async () => {
    const text = await sheet()
    for (const [what, field] of agreed) expect(text).toContain(secret('ab', what, field))
    for (const party of ['Alfa', 'Bravo'] as const) expect(text).toContain(secret(party, 'combined', 'name'))
    expect(text).toContain('voorakkoord')
    expect([...words(text)].filter((word) => elsewhere.test(word) || ofOwnColumns.test(word))).toEqual([])
    expect(amounts(text)).toEqual([])
    for (const who of ['person', 'actor']) expect(text).not.toContain(secret('', '', who))
  })

  it('tells those who sign what they agreed, and of works in outline no word', async () => {
    await whileBravoShares({ level: 'outline' }, async () => {
      const text = await sheet()
      for (const [what, field] of agreed) expect(text).toContain(secret('ab', what, field))
      expect(wordsOf('bravo', text)).toEqual([])
      expect(text).toContain('bravodeeltvan')
    })
  })

  it('does not name by its id a work of a party that is only counted, and lets that party sign', async () => {
    await whileBravoShares({ level: 'counted' }, async () => {
      const text = await sheet()
      expect(wordsOf('bravo', text)).toEqual([])
      expect(text).not.toContain(workOf('Bravo', 'combined'))
      expect(text).toMatch(/vanbravotel(t|len)\d+/)
      expect(text.slice(text.indexOf('voorakkoord'))).toContain('bravo')
    })
  })

  it('is not made where nobody shows anything to sign for', async () => {
    await whileBravoShares({ level: 'counted' }, async () => {
      const { id } = (await ask('combination.list', {})).find(
        ({ name }) => name === secret('ab', 'combination', 'name'),
      )!
      const party = opened().project.parties.Alfa
      await ask('sharing.set', { party, shared: { level: 'counted', money: false, own: false } })
      try {
        await expect(ask('combination.sheet', { combination: id, format })).rejects.toMatchObject({
          failure: { key: 'toSign.nothingShown' },
        })
      } finally {
        await ask('sharing.set', { party, shared: null })
      }
    })
  })
})

describe.each(ListFormat.options)('a list of agreements as %s', { timeout: 60_000 }, (format) => {
  const list = async (forWhom: Audience | null, more: Partial<CallInput<'agreement.export'>> = {}) => {
    const agreements = (await ask('agreement.list', {})).map(({ id }) => id)
    const { file } = await ask('agreement.export', { agreements, format, forWhom, ...more })
    return unpacked(format, bytesOf(file))
  }

  it('has what was agreed with the streets, and people only when that is asked', async () => {
    for (const forWhom of [null, everyone]) {
      const text = await list(forWhom)
      for (const among of ['ab', 'bc']) {
        expect(text).toContain(secret(among, 'agreement', 'what'))
        expect(text).toContain(secret(among, 'combination', 'name'))
      }
      expect(text).toContain(secret('Charlie', 'combinedElsewhere', 'street'))
      expect(text).not.toContain(secret('', '', 'person'))
      expect(text).not.toContain(secret('', '', 'actor'))
      expect(await list(forWhom, { withNames: true })).toContain(secret('', '', 'person'))
    }
  })

  it('has for a party those it takes part in alone', async () => {
    const text = await list(alfa())
    expect(text).toContain(secret('ab', 'agreement', 'what'))
    expect([...words(text)].filter((word) => elsewhere.test(word))).toEqual([])
  })

  it('has for everyone no word of works in outline, and says that it is left out', async () => {
    await whileBravoShares({ level: 'outline' }, async () => {
      const text = await list(everyone)
      expect([...words(text)].filter((word) => !/^zz(alfa|charlie)/.test(word))).toEqual([])
      expect(text).toContain('(–)')
      expect(await list(alfa())).toContain(secret('ab', 'agreement', 'what'))
    })
  })
})
