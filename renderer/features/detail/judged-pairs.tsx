/** On which facts a kansengebied was judged: pair by pair, each a way to what it was and is. */
import { useWorks } from '../../api/index.ts'
import { useViewState } from '../../state/index.ts'
import { useFormat, useSay, useWords } from '../../ui/index.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { JudgedFacts, Judgement } from '../../../shared/domain/judgement.ts'
import { outcomeNames } from '../../../shared/domain/outcome.ts'
import { words } from './words.ts'
import styles from './detail.module.css'

export function JudgedPairs({ judgements }: { readonly judgements: readonly Judgement[] }) {
  const t = useWords(words)
  const { number } = useFormat()
  const { workById } = useWorks()
  const select = useViewState((state) => state.select)
  const nameOf = (work: WorkId) => workById.get(work)?.name ?? ''
  if (judgements.length === 0) return null
  return (
    <details className={styles.judgedPairs}>
      <summary>{t.judgedOn(number(judgements.length))}</summary>
      <ul>
        {judgements.map(({ id, a, b, facts }) => (
          <li key={id}>
            <button type="button" className={styles.link} onClick={() => select({ is: 'pair', a, b })}>
              {nameOf(a)} × {nameOf(b)}
            </button>
            <Facts facts={facts} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Facts({ facts: { distance, sharedArea, gapDays, outcomes } }: { readonly facts: JudgedFacts }) {
  const t = useWords(words)
  const say = useSay()
  const { number } = useFormat()
  const gap = gapDays === null ? t.noDate : gapDays === 0 ? t.sameTime : t.daysApart(number(gapDays))
  const facts = [
    distance === 0 ? t.touches : `${number(distance, 1)} m`,
    ...(sharedArea === null || sharedArea === 0 ? [] : [`${number(sharedArea, 1)} m²`]),
    gap,
    ...outcomes.map((one) => say(outcomeNames[one])),
  ]
  return <p className={styles.note}>{facts.join(' · ')}</p>
}
