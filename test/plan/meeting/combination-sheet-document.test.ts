/** The afsprakenblad of a combination: what it says, and that it is one page to sign. */
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { exportPaper } from '../../../electron/export/export-paper.ts'
import type { CombinationSheet } from '../../../shared/domain/combination-sheet.ts'
import { ConditionId } from '../../../shared/domain/ids.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import { combinationSheetDocument } from '../../../shared/plan/meeting/combination-sheet-document.ts'
import { combinationSheetAsSeen } from '../../../shared/sharing/combination-sheet-as-seen.ts'
import { sharedByDefault } from '../../../shared/domain/sharing.ts'
import { noGround } from '../../../shared/sharing/ground-as-seen.ts'
import { parties, plan } from '../sample-plan.ts'

const date = CalendarDate.parse('2026-11-29')
const [agreed] = plan.combinations as [(typeof plan.combinations)[0]]
const sheet: CombinationSheet = {
  ...{ project: 'Waterveen', parties, agreed, works: agreed.works },
  signing: parties.map(({ id }) => id),
  held: { outlined: [], counted: [] },
}
const told = (change: Partial<CombinationSheet['agreed']> = {}) =>
  JSON.stringify(combinationSheetDocument({ ...sheet, agreed: { ...agreed, ...change } }, 'nl', date))

describe('an afsprakenblad', () => {
  it('says who does what when, who leads, how far together and why', () => {
    const text = told()
    for (const words of [
      'Afsprakenblad Kerkstraat',
      '1 mrt 2027 – 31 dec 2027',
      'Gemeente Waterveen',
      '3 werk-met-werk',
      'Samen in de Kerkstraat',
      'Riool Kerkstraat',
      'Gas Kerkstraat',
    ])
      expect(text).toContain(words)
  })

  it('says which agreements are open, and marks what is late; what was kept is no more to sign for', () => {
    const text = told()
    expect(text).toContain('Tekening van de sleuf delen')
    expect(text).toContain('te laat')
    expect(text).toContain('Vergunning aanvragen')
    expect(text).not.toContain('Bewoners een brief sturen')
    expect(told({ agreements: [] })).toContain('Er staan geen afspraken open.')
  })

  it('says in which body it was decided and on what basis, of many the last; or that none did', () => {
    const [decision] = agreed.decisions ?? []
    expect(told()).toContain(
      'Regieoverleg (tactisch), 5 oktober 2026: combinatie aangaan of wijzigen. Grondslag: intentieovereenkomst, artikel 4.',
    )
    const later = Array.from({ length: 4 }, (_, at) => ({ ...decision!, basis: `grond ${String(at)}` }))
    const text = told({ decisions: later })
    expect(text).toContain('grond 3')
    expect(text).not.toContain('grond 1')
    expect(text).toContain('Eerder zijn over deze combinatie nog 2 besluiten genomen.')
    expect(told({ decisions: null })).toContain('nog in geen overleg besloten')
    expect(told({ decisions: [] })).not.toContain('Berust op')
  })

  it('says in which order, on which open conditions, and leaves out what nobody wrote down', () => {
    const condition = {
      ...{
        id: ConditionId.parse('01900000-0000-7000-8000-000000000001'),
        combination: agreed.combination.id,
      },
      ...{ what: 'de raad instemt', due: date, result: 'gaat het door', work: null },
    }
    const dossier = {
      ...agreed.dossier,
      conditions: [
        { ...condition, state: 'open' as const },
        { ...condition, what: 'het geld er is', state: 'met' as const },
      ],
    }
    const text = told({ dossier })
    expect(text).toMatch(/Eerst .*, daarna /)
    expect(text).toContain('Als de raad instemt vóór 29 nov 2026, dan gaat het door.')
    expect(text).not.toContain('het geld er is')
    expect(told({ dossier: { ...dossier, conditions: [], dependencies: [] } })).not.toMatch(
      /Voorwaarden|Volgorde/,
    )
  })

  it('has a line to sign for every party', () => {
    expect(told()).toContain('"signatures"')
    expect(told()).toContain(`"parties":["${parties.map(({ name }) => name).join('","')}"]`)
  })
})

/** From Debian's poppler-utils. */
const canRead = spawnSync('pdftotext', ['-v']).error === undefined

describe('on paper', { timeout: 60_000 }, () => {
  it.skipIf(!canRead)('is one page for five works of five parties with three agreements', async () => {
    const [work] = agreed.works
    const [agreement] = agreed.agreements
    const five = Array.from({ length: 5 }, (_, at) => ({
      ...work!,
      name: `Vervangen hoofdleiding ${String(at)}`,
    }))
    const names = Array.from({ length: 5 }, (_, at) => ({
      ...parties[0]!,
      name: `Partij van de ondergrond ${String(at)}`,
    }))
    const whole = {
      ...sheet,
      parties: names,
      works: five,
      agreed: {
        ...agreed,
        works: five,
        agreements: Array.from({ length: 3 }, () => ({ ...agreement!, state: 'open' as const })),
      },
    }
    const about = combinationSheetAsSeen(whole, { usual: sharedByDefault, exceptions: [] })
    const { bytes } = await exportPaper({
      ...{ subject: { is: 'combinationSheet', about: about! }, format: 'pdf', language: 'nl' },
      ...{ ground: noGround, date },
    })
    const { stdout } = spawnSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' })
    expect(stdout).toContain('Vervangen hoofdleiding 4')
    expect(stdout).toContain('Partij van de ondergrond 4')
    // A form feed ends every page.
    expect(stdout.split('\f').slice(0, -1)).toHaveLength(1)
  })
})
