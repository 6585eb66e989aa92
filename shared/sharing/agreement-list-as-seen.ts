/** A list of agreements for whom it goes out to. */
import type { AgreementList, ListedAgreement } from '../domain/agreement-list.ts'
import type { WorkId } from '../domain/ids.ts'
import type { About } from '../domain/meeting-report.ts'
import { asSeen, type MaySee } from '../records/seen.ts'
import { combinationAsSeen } from './combination-as-seen.ts'
import { fieldRules } from './field-rules.ts'
import { heldOf } from './held-of.ts'
import { passed } from './passed.ts'
import { sightOf, type Viewer } from './sight.ts'
import type { Seen } from './seen.ts'

const nothing: MaySee = { open: false, agreed: false, money: false, own: false, inside: false }
const all: MaySee = { ...nothing, open: true, agreed: true }

/** For a party those of combinations that it takes part in. `list.hasNames`: people are named because whoever makes it says so. */
export function agreementListAsSeen(list: AgreementList, viewer: Viewer): Seen<AgreementList> {
  const told = (one: About<ListedAgreement>, may: MaySee, works = one.works): About<ListedAgreement> => ({
    what: asSeen(fieldRules.listedAgreement, one.what, { ...may, inside: list.hasNames }),
    works,
  })
  if (viewer === null) return passed({ ...list, agreements: list.agreements.map((one) => told(one, all)) })
  const sight = sightOf(
    viewer,
    list.works,
    list.combinations.map(({ works }) => works),
  )
  // Of a combination that is gone nobody knows whose works it was about.
  const mayOf = (works: readonly WorkId[] | null) => (works === null ? nothing : sight.mayOf(works))
  const concerning = list.agreements.filter(({ works }) => works === null || sight.concerns(works))
  const combinations = list.combinations.filter(({ works }) => sight.concerns(works))
  return passed({
    ...list,
    agreements: concerning.map((one) =>
      told(one, mayOf(one.works), one.works && one.works.filter(sight.isShown)),
    ),
    combinations: combinations.flatMap((combination) => {
      const members = list.works.filter(({ id }) => combination.works.includes(id))
      return combinationAsSeen(combination, members, sight) ?? []
    }),
    works: list.works.filter(({ id }) => sight.isShown(id)).map(sight.work),
    held: heldOf(list.works, sight),
    untold: concerning.filter(({ works }) => !mayOf(works).agreed).length,
  })
}
