/** A work that lies with a combination can join it: at its own days where they lie within the whole. */
import { useMemo } from 'react'
import { useCombinations, useCommand, usePairs } from '../../api/index.ts'
import { useNotices } from '../../state/index.ts'
import { useDecideFirst } from '../../ui/deciding/use-decide-first.tsx'
import { Button, useWords } from '../../ui/index.ts'
import type { Combination } from '../../../shared/domain/combination.ts'
import type { Decided } from '../../../shared/domain/decision.ts'
import { message } from '../../../shared/domain/message.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { proposePeriods } from '../../../shared/plan/propose-periods.ts'
import { Refusal } from './refusal.tsx'
import { words } from './words.ts'
import styles from './detail.module.css'

export function JoinCombination({ work }: { readonly work: Work }) {
  const t = useWords(words)
  const { combinations } = useCombinations()
  const known = usePairs()
  const { run, isBusy, failure } = useCommand('combination.add')
  const notify = useNotices((state) => state.notify)
  const beside = useMemo(() => {
    const partners = new Set(
      known
        .of([work.id])
        .flatMap(({ a, b, outcomes, noise }) =>
          noise === null && outcomes.includes('opportunity') ? [a, b] : [],
        ),
    )
    return combinations.filter(({ works }) => works.some((member) => partners.has(member)))
  }, [combinations, known, work.id])
  const { decideFirst, asking } = useDecideFirst(failure)
  const join = async (combination: Combination, decided: Decided | null) => {
    const result = await run({
      id: combination.id,
      works: [{ work: work.id, period: periodIn(combination, work) }],
      decided,
    })
    if (result.ok) notify('done', message('window.joined', { work: work.name, name: combination.name }))
    return result.ok
  }
  if (beside.length === 0) return null
  return (
    <div className={styles.actions}>
      {beside.map((combination) => (
        <Button
          writes
          key={combination.id}
          isDisabled={isBusy}
          onPress={() =>
            decideFirst({
              title: t.joinCombination(combination.name),
              keptAs: `join ${work.id} ${combination.id}`,
              about: {
                kind: 'combine',
                works: [...combination.works, work.id],
                name: combination.name,
                combination: combination.id,
              },
              act: (decided) => join(combination, decided),
            })
          }
        >
          {t.joinCombination(combination.name)}
        </Button>
      ))}
      <Refusal failure={failure} />
      {asking}
    </div>
  )
}

/** Proposed as in the dialog: what was agreed stays, and the work that joins goes along with it. */
function periodIn({ agreements, period }: Combination, work: Work) {
  const stand = agreements.map((one) => ({ ...work, id: one.work }))
  const fixed = new Map(agreements.map((one) => [one.work, one.period]))
  return proposePeriods([...stand, work], fixed).get(work.id) ?? period
}
