/**
 * What parties said of a kansengebied before the meeting, side by side; nothing as long as no party answered anything. In a copy
 * for a party it says here what it wants, and what others said is not known.
 */
import { useState } from 'react'
import { usePreparationAnswers, useProject } from '../../api/index.ts'
import type { SeenPair } from '../../../shared/domain/overlap.ts'
import type { PreparationPlace } from '../../../shared/domain/preparation.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { usePlanYear, type ClusterRow } from '../../state/index.ts'
import { Button, useWords } from '../../ui/index.ts'
import { AnswersTable } from '../../ui/answers-table.tsx'
import { AnswerDialog } from './answer-dialog.tsx'
import { words } from './words.ts'
import styles from './detail.module.css'

interface AnswersOfClusterProps {
  readonly cluster: Pick<ClusterRow, 'id' | 'name'>
  readonly works: readonly Work[]
  /** Of it, the strongest first. */
  readonly pairs: readonly Pick<SeenPair, 'a' | 'b'>[]
}

export function AnswersOfCluster({ cluster: { id, name }, works, pairs }: AnswersOfClusterProps) {
  const t = useWords(words)
  const year = usePlanYear()
  const { project } = useProject()
  const { answers, byArea } = usePreparationAnswers()
  const [isAnswering, setIsAnswering] = useState(false)
  const own = project?.partyCopy?.party ?? null
  const place = own === null ? null : placeFor(works, pairs, own)
  // Who sends no sheets out needs no word of them.
  if (answers.length === 0 && place === null) return null
  const here = byArea?.get(id) ?? []
  const parties = works.map(({ party }) => party)
  return (
    <section className={styles.part}>
      <h3>{t.answers}</h3>
      <AnswersTable
        name={name}
        answers={here}
        parties={own === null ? parties : parties.filter((party) => party === own)}
        year={year}
      />
      {own !== null && place !== null && byArea !== undefined && (
        <Button writes onPress={() => setIsAnswering(true)}>
          {t.answerHere}
        </Button>
      )}
      {isAnswering && own !== null && place !== null && (
        <AnswerDialog
          party={own}
          year={year}
          place={place}
          answers={here.filter((one) => one.party === own && one.year === year)}
          onClose={() => setIsAnswering(false)}
        />
      )}
    </section>
  )
}

/** The strongest pair of a work of the party with one of another; null: it has none here. */
function placeFor(
  works: readonly Work[],
  pairs: AnswersOfClusterProps['pairs'],
  party: Work['party'],
): PreparationPlace | null {
  const own = new Set(works.filter((work) => work.party === party).map(({ id }) => id))
  const pair = pairs.find(({ a, b }) => own.has(a) !== own.has(b))
  if (pair === undefined) return null
  const [work, other] = own.has(pair.a) ? [pair.a, pair.b] : [pair.b, pair.a]
  return { work, other }
}
