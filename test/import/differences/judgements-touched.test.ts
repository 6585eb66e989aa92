/** What a delivery says it will do to judgements: counted from the moment of judging, however often the work shifted since. */
import { describe, expect, it } from 'vitest'
import { judgementsTouched } from '../../../electron/import/differences/judgements-touched.ts'
import type { KnownWork } from '../../../electron/import/differences/known-work.ts'
import { JudgementId, PartyId, WorkId } from '../../../shared/domain/ids.ts'
import { noTerms } from '../../../shared/domain/judgement-verdict.ts'
import type { Judgement } from '../../../shared/domain/judgement.ts'
import { say } from '../../../shared/domain/message.ts'
import { defaultOverlapSettings } from '../../../shared/domain/overlap.ts'
import type { CalendarDate, Period } from '../../../shared/domain/period.ts'
import { addDays } from '../../../shared/time/day-number.ts'
import { compare, known, uuid, work } from './compared-works.ts'

const start = '2027-03-01' as CalendarDate
const end = '2027-05-31' as CalendarDate
const shifted = (days: number): Period => ({
  start: addDays(start, days),
  end: addDays(end, days),
  precision: 'day',
  raw: '',
  derived: null,
})
const riool = (days: number, x = 0) => work({ number: 'R1', name: 'Riool', period: shifted(days) }, x)

const other: KnownWork = {
  ...known([work({ number: 'S1', name: 'Kabel', period: shifted(0) }, 3)])[0]!,
}
const cable: KnownWork = {
  ...other,
  work: { ...other.work, id: WorkId.parse(uuid(50)), party: PartyId.parse(uuid(9)) },
}
const judgement: Judgement = {
  id: JudgementId.parse(uuid(70)),
  a: WorkId.parse(uuid(0)),
  b: cable.work.id,
  verdict: 'rejected',
  ...noTerms,
  reason: 'Te duur',
  actor: 'coördinator',
  at: '2026-11-01T10:00:00.000Z',
  facts: {
    distance: 3,
    sharedArea: null,
    gapDays: 0,
    outcomes: ['opportunity', 'conflict'],
    periods: [
      { start, end },
      { start, end },
    ],
  },
  meeting: null,
  conversation: null,
}

/** What is said when the sewer, known as it is by now, is delivered as it becomes. */
function said(
  now: ReturnType<typeof riool>,
  becomes: ReturnType<typeof riool>,
  judged = judgement,
): string[] {
  const sewer = known([now])
  const touched = judgementsTouched(
    compare(sewer, [becomes]),
    { missing: [], corrections: [] },
    {
      judgements: [judged],
      works: [...sewer, cable],
      combinations: [],
      parties: [
        { id: PartyId.parse(uuid(1)), name: 'Gemeente' },
        { id: PartyId.parse(uuid(9)), name: 'Stroomnet' },
      ],
      settings: defaultOverlapSettings,
    },
  )
  return [...touched.values()].flat().map((one) => say(one, 'nl'))
}

describe('a judgement on a work that is delivered again', () => {
  it.each([
    [
      're-opens when it drifts off in steps of twenty days',
      riool(20),
      riool(40),
      'Heropent de beoordeling met "Kabel" van Stroomnet: 40 dagen later.',
    ],
    [
      'stands for thirty days, whatever the steps',
      riool(20),
      riool(30),
      'De beoordeling met "Kabel" van Stroomnet blijft staan.',
    ],
    [
      'was open already, and stays so',
      riool(45),
      riool(50),
      'De beoordeling met "Kabel" van Stroomnet was al heropend, en blijft dat.',
    ],
    [
      'stands again when the work comes back',
      riool(45),
      riool(5),
      'De beoordeling met "Kabel" van Stroomnet was heropend, en staat hierdoor weer.',
    ],
    [
      'rests when the two are no pair any more',
      riool(0),
      riool(0, 400),
      'De beoordeling met "Kabel" van Stroomnet rust: zij zijn geen samenloop meer.',
    ],
  ])('%s', (_, now, becomes, sentence) => expect(said(now, becomes)).toEqual([sentence]))

  it('says nothing when the very same is delivered', () => {
    expect(said(riool(20), riool(20))).toEqual([])
  })

  it('says nothing of periods that nobody kept, but the rest counts', () => {
    const old = { ...judgement, facts: { ...judgement.facts, periods: null } }
    expect(said(riool(0), riool(10), old)).toEqual(['De beoordeling met "Kabel" van Stroomnet blijft staan.'])
    expect(said(riool(0), riool(0, -6), old)).toEqual([
      'Heropent de beoordeling met "Kabel" van Stroomnet: 9 m uit elkaar, was 3 m.',
    ])
  })
})
