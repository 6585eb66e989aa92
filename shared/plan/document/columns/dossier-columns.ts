/** What is told of the dossier of a combination: as facts on its page, and as columns of a sheet. */
import { integrationLevelNames, type IntegrationLevel } from '../../../domain/combination.ts'
import type { Dossier } from '../../../domain/dossier.ts'
import { headingsOf } from '../../../records/field.ts'
import { dossierTable } from '../../../records/dossier.ts'
import type { Teller } from '../teller.ts'
import type { ColumnOf } from './column.ts'

export function dossierColumns({ language, worksNamed, partyName }: Teller) {
  const heading = headingsOf(dossierTable, language)
  const level = (value: IntegrationLevel | null) =>
    value && `${value} ${integrationLevelNames[value][language]}`
  const text = { kind: 'text', width: { sheet: 40 }, isLong: true } as const
  return {
    leading: {
      key: 'leading',
      heading: heading('leading'),
      kind: 'text',
      width: { sheet: 30 },
      value({ leading }) {
        const [work] = leading === null ? [] : worksNamed([leading])
        return work ? `${work.name} (${partyName(work.party)})` : null
      },
    },
    aimed: {
      key: 'aimed',
      heading: heading('aimed'),
      kind: 'text',
      width: { sheet: 24 },
      value: ({ aimed }) => level(aimed),
    },
    realised: {
      key: 'realised',
      heading: heading('realised'),
      kind: 'text',
      width: { sheet: 24 },
      value: ({ realised }) => level(realised),
    },
    when: { ...text, key: 'when', heading: heading('when'), value: ({ when }) => when },
    how: { ...text, key: 'how', heading: heading('how'), value: ({ how }) => how },
    what: { ...text, key: 'what', heading: heading('what'), value: ({ what }) => what },
    use: { ...text, key: 'use', heading: heading('use'), value: ({ use }) => use },
    economic: { ...text, key: 'economic', heading: heading('economic'), value: ({ economic }) => economic },
    social: { ...text, key: 'social', heading: heading('social'), value: ({ social }) => social },
    ecological: {
      ...text,
      key: 'ecological',
      heading: heading('ecological'),
      value: ({ ecological }) => ecological,
    },
  } as const satisfies Record<string, ColumnOf<Dossier>>
}
