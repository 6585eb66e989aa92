/** A difference as the desk shows it: with what it does to what people decided. */
import type { Difference } from '../../../shared/domain/difference.ts'
import type { Message } from '../../../shared/domain/message.ts'
import type { TouchedAgreement } from './agreements-touched.ts'
import type { ComparedWork } from './compare-delivery.ts'
import { correctionsTouched } from './corrections-touched.ts'

/** By key of the difference; `left`: rows that were left out of an earlier delivery. */
export interface WhatPeopleDecided {
  readonly agreements: ReadonlyMap<string, TouchedAgreement>
  readonly judgements: ReadonlyMap<string, Message[]>
  readonly left: ReadonlySet<string>
}

/** With the sentences about agreements and judgements, as the desk shows it. */
export function shownDifference(
  compared: ComparedWork,
  { agreements, judgements, left }: WhatPeopleDecided,
): Difference {
  const { difference } = compared
  return {
    ...difference,
    corrections: correctionsTouched(compared),
    isAside: compared.known?.isAside ?? false,
    leftBefore: left.has(difference.key),
    agreements: [...(agreements.get(difference.key)?.says ?? [])],
    judgements: judgements.get(difference.key) ?? [],
  }
}
