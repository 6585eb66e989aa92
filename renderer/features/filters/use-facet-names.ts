/** The name of a choice, in the language of the screen. */
import { useCallback } from 'react'
import { usePartyNames } from '../../api/index.ts'
import { useSay } from '../../ui/index.ts'
import { disciplines, Discipline } from '../../../shared/domain/discipline.ts'
import { Firmness, firmnessNames } from '../../../shared/domain/firmness.ts'
import { PartyId } from '../../../shared/domain/ids.ts'
import { clusterStatusNames } from '../../../shared/domain/overlap.ts'
import { Outcome, outcomeNames } from '../../../shared/domain/outcome.ts'
import type { Facet } from './facets.ts'

export function useFacetNames(): (facet: Facet, value: string) => string {
  const say = useSay()
  const partyName = usePartyNames()
  return useCallback(
    (facet, value) => {
      switch (facet) {
        case 'parties':
          return partyName(PartyId.parse(value))
        case 'disciplines':
          return say(disciplines[Discipline.parse(value)].name)
        case 'firmness':
          return say(firmnessNames[Firmness.parse(value)])
        case 'outcomes':
          return say(outcomeNames[Outcome.parse(value)])
        case 'status':
          return say(clusterStatusNames[value as keyof typeof clusterStatusNames])
      }
    },
    [say, partyName],
  )
}
