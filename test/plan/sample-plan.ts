/** A plan of two parties with something of everything in it, and the places of its works. */
import { dependencyIdOf, emptyDossier } from '../../shared/domain/dossier.ts'
import { AttachmentId, FactId } from '../../shared/domain/ids.ts'
import { CalendarDate } from '../../shared/domain/period.ts'
import type { Work } from '../../shared/domain/work.ts'
import { toWkb } from '../../shared/geo/wkb.ts'
import { makePlan } from '../../shared/plan/make-plan.ts'
import { planAsSeenBy } from '../../shared/sharing/plan-as-seen-by.ts'
import { agreement, cluster, combination, overlapsWith, party, work } from './sample-project.ts'

export const parties = [party('Gemeente Waterveen'), party('Stroomnet')]
const [town, grid] = parties as [(typeof parties)[0], (typeof parties)[0]]

const sewer = work(town, 'Riool Kerkstraat', '01-03-2027 t/m 31-08-2027', {
  number: '0012',
  discipline: 'sewerGravity',
  budget: 125_000,
})
const gas = work(grid, 'Gas Kerkstraat', 'Q2 2027', { discipline: 'gasLow' })
const alone = work(grid, 'Kabel Coöperatieweg', '28-02-2027', { discipline: 'electricityMedium' })
const undated = work(town, 'Ooit de Molenlaan', 'n.t.b.')
const [open, openToo] = [work(town, 'Weg Havenkade', '2027'), work(grid, 'Kabel Havenkade', '2027')]
const [off, offToo] = [work(town, 'Riool Eikenlaan', '2027'), work(grid, 'Gas Eikenlaan', '2027')]

export const works: Work[] = [sewer, gas, alone, undated, open, openToo, off, offToo]
export const combinations = [combination('Kerkstraat', [sewer, gas], '2027-03-01', '2027-12-31')]

const [agreed] = combinations as [(typeof combinations)[0]]
/** On 29 November 2026 the first is overdue. */
const agreements = [
  agreement(agreed, 'Tekening van de sleuf delen', town, '2026-10-31', { body: 'regieoverleg' }),
  agreement(agreed, 'Vergunning aanvragen', grid, '2027-01-15'),
  agreement(agreed, 'Bewoners een brief sturen', town, '2026-09-01', { state: 'kept' }),
]

const whole = makePlan({
  project: 'Waterveen',
  year: 2027,
  works,
  parties,
  combinations,
  agreements,
  decisionsOn: (about) =>
    about === agreed.id
      ? [
          {
            is: 'combine',
            day: CalendarDate.parse('2026-10-05'),
            body: 'Regieoverleg',
            level: 'tactical',
            parties: [town.id, grid.id],
            basis: 'intentieovereenkomst, artikel 4',
            reason: 'de straat gaat één keer open',
          },
        ]
      : null,
  facts: [
    {
      id: FactId.parse('0199a000-0000-7000-8000-0000000000f1'),
      combination: agreed.id,
      text: 'Het riool is op drie plekken lek',
      source: 'inspectie 2026',
      dispute: { by: grid.id, reason: 'vorig jaar hersteld' },
      settlement: null,
      actor: 'Anna',
      at: '2026-11-20T10:00:00.000Z',
    },
  ],
  attachments: [
    {
      id: AttachmentId.parse('0199a000-0000-7000-8000-0000000000a1'),
      combination: agreed.id,
      name: 'De Kerkstraat.jpg',
      note: 'gezien vanaf de brug',
      isShared: true,
      mediaType: 'image/jpeg',
      size: 1_234_000,
      hash: 'a'.repeat(64),
      actor: 'Anna',
      at: '2026-11-20T10:00:00.000Z',
    },
  ],
  dossiers: [
    {
      ...emptyDossier(agreed.id),
      leading: sewer.id,
      aimed: 4,
      when: 'na de bouwvak',
      ecological: 'zes bomen',
      dependencies: [
        {
          id: dependencyIdOf(sewer.id, gas.id),
          combination: agreed.id,
          first: sewer.id,
          second: gas.id,
          how: 'after',
        },
      ],
    },
  ],
  overlaps: overlapsWith([
    cluster('Havenkade', [open, openToo], { is: 'open' }, 87.4),
    cluster('Eikenlaan', [off, offToo], {
      is: 'setAside',
      reason: 'Relinen gaat zonder graven',
      returns: null,
    }),
  ]),
})
export const plan = planAsSeenBy(whole, null)

/** Clockwise on purpose: a reader of the file wants it the other way. */
const area: GeoJSON.Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [148_500, 509_000],
      [148_500, 509_020],
      [148_600, 509_020],
      [148_600, 509_000],
      [148_500, 509_000],
    ],
  ],
}

/** Only the sewer work has a place. */
export const places = works.map((one) => (one === sewer ? toWkb(area) : null))
