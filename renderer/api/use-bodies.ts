/** Overleggen, the people of parties, and spelregels. */
import { useMemo } from 'react'
import type { Body, Membership } from '../../shared/domain/body.ts'
import type { Escalation } from '../../shared/domain/escalation.ts'
import { inOrder, type GroundRule, type Recalibration } from '../../shared/domain/ground-rule.ts'
import type { PersonId } from '../../shared/domain/ids.ts'
import type { Person } from '../../shared/domain/person.ts'
import { useCall } from './use-call.ts'
import { useProject } from './use-project.ts'

const nothing = {}
const noBodies: readonly Body[] = []
const noMemberships: readonly Membership[] = []
const noPeople: readonly Person[] = []

/** By name; those that ended too. */
export function useBodies() {
  const { project } = useProject()
  const { data, isPending, failure } = useCall('body.list', nothing, { enabled: project !== null })
  const bodies = useMemo(() => data?.bodies.toSorted(byName) ?? noBodies, [data])
  return { bodies, memberships: data?.memberships ?? noMemberships, isPending, failure }
}

/** By name; who left too. */
export function usePeople() {
  const { project } = useProject()
  const { data, isPending, failure } = useCall('people.list', nothing, { enabled: project !== null })
  const people = useMemo(() => data?.toSorted(byName) ?? noPeople, [data])
  const personById = useMemo<ReadonlyMap<PersonId, Person>>(
    () => new Map(people.map((one) => [one.id, one])),
    [people],
  )
  return { people, personById, isPending, failure }
}

const noEscalations: readonly Escalation[] = []

/** What was put to another body: what waits for an answer first, by the day it is due, then what was answered last. */
export function useEscalations() {
  const { project } = useProject()
  const { data, isPending, failure } = useCall('escalation.list', nothing, { enabled: project !== null })
  const escalations = useMemo(() => data?.toSorted(asTheyWait) ?? noEscalations, [data])
  return { escalations, isPending, failure }
}

const noRules: readonly GroundRule[] = []
const noRecalibrations: readonly Recalibration[] = []

/** Spelregels by number, also those that are not in force any more; and when they were looked at again, oldest first. */
export function useGroundRules() {
  const { project } = useProject()
  const { data, isPending, failure } = useCall('groundRule.list', nothing, { enabled: project !== null })
  const rules = useMemo(() => (data === undefined ? noRules : inOrder(data.rules)), [data])
  return { rules, recalibrations: data?.recalibrations ?? noRecalibrations, isPending, failure }
}

function asTheyWait(one: Escalation, other: Escalation): number {
  if (one.answer === null && other.answer === null) return one.due.localeCompare(other.due)
  if (one.answer === null || other.answer === null) return one.answer === null ? -1 : 1
  return other.answer.day.localeCompare(one.answer.day)
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name.localeCompare(b.name, 'nl', { numeric: true })
}
