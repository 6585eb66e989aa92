/** What is told of an area that is open or was set aside. */
import { disciplines } from '../../../domain/discipline.ts'
import { say } from '../../../domain/message.ts'
import type { ClusterStatus } from '../../../domain/overlap.ts'
import type { Plan } from '../../../domain/plan.ts'
import { judgementTable } from '../../../records/judgement.ts'
import type { Teller } from '../teller.ts'
import { said, type ColumnOf } from './column.ts'

type OpenArea = Plan['open'][number]
type SetAsideArea = Plan['setAside'][number]
type Area = OpenArea | SetAsideArea

export function areaColumns(teller: Teller) {
  const { words } = teller
  return {
    name: {
      key: 'area',
      heading: words('area'),
      kind: 'text',
      width: { sheet: 26 },
      value: ({ name }) => name,
    },
    disciplines: {
      key: 'disciplines',
      heading: words('disciplines'),
      kind: 'text',
      width: { page: 'rest' },
      value: (area) => disciplinesIn(area, teller),
    },
    parties: {
      key: 'parties',
      heading: words('parties'),
      kind: 'text',
      width: { page: 140 },
      value: (area) => said(partiesIn(area, teller), { tone: 'soft' }),
    },
    works: {
      key: 'works',
      heading: words('works'),
      kind: 'number',
      width: { page: 36 },
      isRight: true,
      value: ({ works }) => works.length,
    },
  } as const satisfies Record<string, ColumnOf<Area>>
}

export function openColumns(teller: Teller) {
  const { words } = teller
  const name = { key: 'area', heading: words('area'), kind: 'text', width: { page: 110 } } as const
  return {
    score: {
      key: 'score',
      heading: words('score'),
      kind: 'number',
      width: { page: 30, sheet: 8 },
      value: ({ score }) => Math.round(score),
    },
    nameAndStanding: {
      ...name,
      value: (area) => said(area.name, { tone: 'strong', under: standingOf(area.status, teller) }),
    },
    standing: {
      key: 'standing',
      heading: words('standing'),
      kind: 'text',
      width: { sheet: 40 },
      isLong: true,
      value: ({ status }) => standingOf(status, teller),
    },
  } as const satisfies Record<string, ColumnOf<OpenArea>>
}

/** Why an area was set aside, or will not be taken up at all. */
export function verdictColumn({ words, language }: Teller) {
  return {
    key: 'reason',
    heading: judgementTable.fields.reason.heading[language],
    kind: 'text',
    width: { sheet: 60 },
    isLong: true,
    value: ({ verdict, reason, until }) =>
      verdict === 'rejected'
        ? words('rejected', { reason })
        : until === null
          ? reason
          : words('until', { until, reason }),
  } as const satisfies ColumnOf<SetAsideArea>
}

export function disciplinesIn({ works }: Area, { worksNamed, language }: Teller): string {
  const names = worksNamed(works).map(({ discipline }) => disciplines[discipline].name[language])
  return [...new Set(names)].join(' × ')
}

export function partiesIn({ works }: Area, { worksNamed, partyName }: Teller): string {
  return [...new Set(worksNamed(works).map(({ party }) => partyName(party)))].join(', ')
}

/** What is to be talked about, what is being looked into, or what changed since it was decided on; null for what simply is open. */
function standingOf(status: ClusterStatus, { words, language }: Teller): string | null {
  if (status.is === 'pickedUp') return words('pickedUp', { reason: status.reason })
  if (status.is === 'investigating')
    return status.due === null
      ? words('investigating', { reason: status.reason })
      : words('investigatingDue', { reason: status.reason, due: status.due })
  if (status.is !== 'reopened') return null
  return words('reopened', { reason: status.reasons.map((reason) => say(reason, language)).join(' ') })
}
