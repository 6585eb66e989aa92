/** A pair as one line that can be pressed: who meets whom, how near in space and time, and what that is. */
import { usePartyNames, useWorks } from '../../api/index.ts'
import { useViewState } from '../../state/index.ts'
import { Chip, DisciplineMark, useFormat, useWords } from '../../ui/index.ts'
import { OutcomeChips } from '../../ui/outcome-chips.tsx'
import { ScoreBar } from '../../ui/score-bar.tsx'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { SeenPair } from '../../../shared/domain/overlap.ts'
import { words } from './words.ts'
import styles from './detail.module.css'

export interface PairLineProps {
  readonly pair: SeenPair
  /** Given: the line is read from this work's side and names only the other. */
  readonly seenFrom?: WorkId
}

export function PairLine({ pair, seenFrom }: PairLineProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const { workById } = useWorks()
  const partyName = usePartyNames()
  const select = useViewState((state) => state.select)
  const hover = useViewState((state) => state.hover)
  const { a, b, distance, gapDays, outcomes, possible, score, noise } = pair
  const named = [a, b].filter((id) => id !== seenFrom).flatMap((id) => workById.get(id) ?? [])
  const near = distance === 0 ? t.touches : `${number(distance, 1)} m`
  const apart =
    gapDays === null
      ? null
      : gapDays === 0
        ? possible
          ? t.maybeSameTime
          : t.sameTime
        : `${number(gapDays)} ${t.unitDays}`
  const [first] = named
  return (
    <button
      type="button"
      className={styles.line}
      onClick={() => select({ is: 'pair', a, b })}
      onPointerEnter={() => first !== undefined && hover({ work: first.id })}
      onPointerLeave={() => hover(null)}
    >
      <span className={styles.what}>
        {named.map((work) => (
          <span key={work.id} className={styles.named}>
            <DisciplineMark discipline={work.discipline} />
            <span>
              {work.name} <span className={styles.note}>{partyName(work.party)}</span>
            </span>
          </span>
        ))}
        <span className={styles.chips}>
          <span className={styles.note}>{[near, apart].filter((part) => part !== null).join(' · ')}</span>
          {noise === null ? (
            <OutcomeChips outcomes={outcomes} possible={possible ? outcomes : []} />
          ) : (
            <Chip>{t.noise[noise]}</Chip>
          )}
        </span>
      </span>
      {noise === null && <ScoreBar value={score} label={t.score} />}
    </button>
  )
}
