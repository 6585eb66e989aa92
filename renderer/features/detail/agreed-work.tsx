/** One work of a combination: when it was agreed to be done, what that asks, and where its delivery strays from it. */
import { useCommand, useStraysOf } from '../../api/index.ts'
import { useNotices } from '../../state/index.ts'
import { Button, Icon, useFormat, useSay, useWords } from '../../ui/index.ts'
import { useDecideFirst } from '../../ui/deciding/use-decide-first.tsx'
import { ShiftText } from '../../ui/shift-text.tsx'
import { agreedPeriodOf, type Combination } from '../../../shared/domain/combination.ts'
import type { Decided } from '../../../shared/domain/decision.ts'
import { message } from '../../../shared/domain/message.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { Refusal } from './refusal.tsx'
import { words } from './words.ts'
import styles from './detail.module.css'

export interface AgreedWorkProps {
  readonly combination: Combination
  readonly work: Work
}

export function AgreedWork({ combination, work }: AgreedWorkProps) {
  const t = useWords(words)
  const say = useSay()
  const { range } = useFormat()
  const { run, isBusy, failure } = useCommand('combination.takeOut')
  const notify = useNotices((state) => state.notify)
  const strays = useStraysOf()(combination).get(work.id) ?? []
  const agreed = agreedPeriodOf(combination, work.id)
  const original = combination.agreements.find((one) => one.work === work.id)?.original ?? work
  const { decideFirst, asking } = useDecideFirst(failure)
  const takeOut = async (decided: Decided | null) => {
    const result = await run({ id: combination.id, work: work.id, decided })
    if (result.ok) notify('done', message('window.takenOut', { work: work.name, name: combination.name }))
    return result.ok
  }
  return (
    <>
      <div className={styles.under}>
        <span>{t.agreedOn(range(agreed.start, agreed.end))}</span>
        <ShiftText work={original} agreed={agreed} />
        {combination.works.length > 2 && (
          <Button
            writes
            look="quiet"
            isDisabled={isBusy}
            aria-label={t.takeOutWork(work.name)}
            onPress={() =>
              decideFirst({
                title: t.takeOutWork(work.name),
                keptAs: `takeOut ${work.id}`,
                about: {
                  kind: 'combine',
                  works: combination.works,
                  name: combination.name,
                  combination: combination.id,
                },
                act: takeOut,
              })
            }
          >
            {t.takeOut}
          </Button>
        )}
      </div>
      {strays.length > 0 && (
        <ul className={styles.warnings} aria-label={t.straysOf(work.name)}>
          {strays.map((stray) => (
            <li key={JSON.stringify(stray)}>
              <Icon name="warning" size={14} /> {say(stray)}
            </li>
          ))}
        </ul>
      )}
      <Refusal failure={failure} />
      {asking}
    </>
  )
}
