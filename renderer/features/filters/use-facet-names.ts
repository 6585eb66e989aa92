/** The name of a choice, in the language of the screen. */
import { useCallback } from 'react'
import { usePartyNames, useProjectColumns } from '../../api/index.ts'
import { useSay, useWords } from '../../ui/index.ts'
import { disciplines, Discipline } from '../../../shared/domain/discipline.ts'
import { Firmness, firmnessNames } from '../../../shared/domain/firmness.ts'
import { PartyId } from '../../../shared/domain/ids.ts'
import { clusterStatusNames } from '../../../shared/domain/overlap.ts'
import { Outcome, outcomeNames } from '../../../shared/domain/outcome.ts'
import { ColumnChosen, partsOfChosen } from '../../../shared/domain/project-column.ts'
import type { Facet } from './facets.ts'
import { words } from './words.ts'

export function useFacetNames(): (facet: Facet, value: string) => string {
  const say = useSay()
  const partyName = usePartyNames()
  const t = useWords(words)
  const { columns } = useProjectColumns()
  return useCallback(
    (facet, value) => {
      switch (facet) {
        case 'parties':
          return partyName(PartyId.parse(value))
        case 'disciplines':
          return say(disciplines[Discipline.parse(value)].name)
        case 'firmness':
          return say(firmnessNames[Firmness.parse(value)])
        case 'choices': {
          const { column, choice } = partsOfChosen(ColumnChosen.parse(value))
          const known = columns.find(({ id }) => id === column)
          const name = known?.choices.find(({ id }) => id === choice)?.name
          return known && name !== undefined ? `${known.name}: ${name}` : t.goneColumn
        }
        case 'outcomes':
          return say(outcomeNames[Outcome.parse(value)])
        case 'status':
          return say(clusterStatusNames[value as keyof typeof clusterStatusNames])
      }
    },
    [say, partyName, columns, t],
  )
}
