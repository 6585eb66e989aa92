/** The minutes of a meeting hold what everyone may know of it, people only when that is asked, and own notes never. */
import { describe, expect, it } from 'vitest'
import type { CallInput } from '../../shared/contract/calls.ts'
import { meetingIdOf } from '../../shared/domain/decision.ts'
import { PaperFormat } from '../../shared/domain/paper-format.ts'
import type { Audience } from '../../shared/domain/sharing.ts'
import { amountsOf, elsewhere, ofOwnColumns, words, wordsOf } from './said-secrets.ts'
import { meetingDay, partyNames, secret } from './secret-project.ts'
import { everyone, searchedProject } from './searched-project.ts'
import { canReadPdf, unpacked } from './unpacked.ts'

const { opened, ask, bytesOf, alfa, whileBravoShares } = searchedProject()

const formats = PaperFormat.options.filter((format) => canReadPdf || format !== 'pdf')
const topics = ['combination', 'cluster', 'party', 'escalation'] as const

describe.each(formats)('minutes as %s', { timeout: 120_000 }, (format) => {
  /** Of the body in which these two parties sit. */
  const minutes = async (
    among: 'ab' | 'bc',
    forWhom: Audience | null,
    more: Partial<CallInput<'meeting.report'>> = {},
  ) => {
    const { bodies } = await ask('body.list', {})
    const { id } = bodies.find(({ name }) => name === secret(among, 'decision', 'body'))!
    const meeting = meetingIdOf(id, meetingDay)
    const { file } = await ask('meeting.report', { meeting, format, forWhom, ...more })
    return unpacked(format, bytesOf(file))
  }

  it('have all that was said for who draws them up, but for names and own notes', async () => {
    const text = await minutes('bc', null)
    for (const topic of topics)
      for (const field of ['title', 'notes', 'agreed']) expect(text).toContain(secret('bc', topic, field))
    for (const field of ['what', 'answer', 'why']) expect(text).toContain(secret('bc', 'escalation', field))
    for (const field of ['basis', 'reason']) expect(text).toContain(secret('bc', 'decision', field))
    expect(text).toContain(secret('bc', 'agreement', 'what'))
    expect(text).toContain(secret('bc', 'judgedElsewhere', 'reason'))
    expect(text).toContain(secret('Charlie', 'judgedElsewhere', 'name'))
    expect(text).not.toContain('ownnotes')
    expect(text).not.toContain(secret('', '', 'person'))
    expect(text).not.toContain(secret('', '', 'actor'))
    expect(partyNames.flatMap((party) => amountsOf(party, text))).toEqual([])
  })

  it('name people and guests only when that is asked, and never who wrote it down', async () => {
    for (const forWhom of [null, everyone]) {
      const text = await minutes('ab', forWhom, { withNames: true })
      expect(text).toContain(secret('', '', 'person'))
      expect(text).not.toContain('ownnotes')
      expect(text).not.toContain(secret('', '', 'actor'))
    }
    expect(await minutes('ab', everyone)).not.toContain(secret('', '', 'person'))
  })

  it('tell everyone what was said of works that are shared in full', async () => {
    const text = await minutes('bc', everyone)
    for (const topic of topics)
      for (const field of ['notes', 'agreed']) expect(text).toContain(secret('bc', topic, field))
    expect([...words(text)].filter((word) => ofOwnColumns.test(word))).toEqual([])
    expect(text).not.toContain('(–)')
  })

  it('say to everyone nothing that is about works in outline, and that it is left out', async () => {
    await whileBravoShares({ level: 'outline' }, async () => {
      for (const among of ['ab', 'bc'] as const) {
        const text = await minutes(among, everyone)
        expect(wordsOf('bravo', text)).toEqual([])
        const title = secret(among, 'decision', 'body')
        // The plans of Charlie are its own to share.
        const ofCharlie = ['title', 'notes', 'agreed'].map((field) => secret('bc', 'party', field))
        expect(wordsOf(among, text).filter((word) => word !== title && !ofCharlie.includes(word))).toEqual([])
        expect(text).toContain('(–)')
        expect(text).toContain('bravodeeltvan')
      }
      expect(await minutes('bc', everyone)).toContain(secret('bc', 'party', 'notes'))
    })
  })

  it('tell a party nothing of a meeting about works of others', async () => {
    const text = await minutes('bc', alfa())
    const title = secret('bc', 'decision', 'body')
    expect([...words(text)].filter((word) => elsewhere.test(word) && word !== title)).toEqual([])
    for (const field of ['notes', 'agreed'])
      expect(await minutes('ab', alfa())).toContain(secret('ab', 'combination', field))
  })

  it('tell a party what it took part in, also where others share in outline', async () => {
    await whileBravoShares({ level: 'outline' }, async () => {
      const text = await minutes('ab', alfa())
      expect(text).toContain(secret('ab', 'combination', 'notes'))
      expect(text).toContain(secret('ab', 'decision', 'reason'))
      expect(wordsOf('bravo', text)).toEqual([])
    })
  })

  it('do not name by its id a work of a party that is only counted', async () => {
    await whileBravoShares({ level: 'counted' }, async () => {
      const text = await minutes('ab', everyone)
      expect(text).not.toContain(opened().project.workOf('Bravo', 'judged'))
      expect(text).toMatch(/vanbravotel(t|len)\d+/)
    })
  })
})
