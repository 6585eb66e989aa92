/** What was laid down of the order of works: a list to let go of, and a line to lay down another. */
import { useState } from 'react'
import { useCommand } from '../../../api/index.ts'
import { Button, Choice, useSay, useWords } from '../../../ui/index.ts'
import type { Combination } from '../../../../shared/domain/combination.ts'
import {
  DependencyKind,
  dependencyKindNames,
  type Dependency,
  type Dossier,
} from '../../../../shared/domain/dossier.ts'
import type { WorkId } from '../../../../shared/domain/ids.ts'
import type { WorkInStreet } from '../../../../shared/plan/dossier/works-in-street.ts'
import { dependencyTable } from '../../../../shared/records/dossier.ts'
import { Refusal } from '../refusal.tsx'
import { words } from './words.ts'
import styles from './dossier.module.css'

export interface LaidDownProps {
  readonly combination: Combination
  readonly dossier: Dossier
  readonly works: readonly WorkInStreet[]
}

export function LaidDown({ combination, dossier: { dependencies }, works }: LaidDownProps) {
  const t = useWords(words)
  const { run: release, isBusy, failure } = useCommand('dossier.release')
  const nameOf = (id: WorkId) => works.find(({ work }) => work.id === id)?.work.name ?? '–'
  const inWords = ({ first, second, how }: Dependency) => t[how](nameOf(first), nameOf(second))
  return (
    <section className={styles.part}>
      <h3>{t.laidDown}</h3>
      {dependencies.length === 0 && <p className={styles.note}>{t.nothingLaidDown}</p>}
      {dependencies.length > 0 && (
        <ul className={styles.lines} aria-label={t.laidDown}>
          {dependencies.map((one) => (
            <li key={one.id} className={styles.line}>
              <span>{inWords(one)}</span>
              <Button
                writes
                look="quiet"
                isDisabled={isBusy}
                aria-label={t.letGoOf(inWords(one))}
                onPress={() => void release({ id: one.id })}
              >
                {t.letGo}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Refusal failure={failure} />
      <LayDown combination={combination} works={works} />
    </section>
  )
}

/** What was chosen stays until it is laid down: of a refusal people want to change one of the two. */
function LayDown({ combination, works }: Omit<LaidDownProps, 'dossier'>) {
  const t = useWords(words)
  const say = useSay()
  const { run, isBusy, failure } = useCommand('dossier.order')
  const [first, setFirst] = useState<WorkId | null>(null)
  const [second, setSecond] = useState<WorkId | null>(null)
  const [how, setHow] = useState<DependencyKind>('after')
  const names = dependencyTable.fields
  const options = works.map(({ work }) => ({ value: work.id, label: work.name }))
  const layDown = async () => {
    if (first === null || second === null) return
    const { ok } = await run({ combination: combination.id, first, second, how })
    if (!ok) return
    setFirst(null)
    setSecond(null)
  }
  return (
    <>
      <div className={styles.two}>
        <Choice
          label={say(names.first.label)}
          placeholder={t.chooseWork}
          options={options.filter(({ value }) => value !== second)}
          value={first}
          onChange={setFirst}
        />
        <Choice
          label={say(names.how.label)}
          hideLabel
          options={DependencyKind.options.map((value) => ({ value, label: say(dependencyKindNames[value]) }))}
          value={how}
          onChange={setHow}
        />
        <Choice
          label={say(names.second.label)}
          placeholder={t.chooseWork}
          options={options.filter(({ value }) => value !== first)}
          value={second}
          onChange={setSecond}
        />
      </div>
      <Button writes isDisabled={isBusy || first === null || second === null} onPress={() => void layDown()}>
        {t.layDown}
      </Button>
      <Refusal failure={failure} />
    </>
  )
}
