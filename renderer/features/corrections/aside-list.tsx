/** What is put aside for good, and the way back. */
import { useCommand, usePartyNames } from '../../api/index.ts'
import { Button, FailedState, useFormat, useWords } from '../../ui/index.ts'
import type { AsideWork } from '../../../shared/domain/aside.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import { words } from './words.ts'
import styles from './corrections.module.css'

export function AsideList({ asides }: { readonly asides: readonly AsideWork[] }) {
  const t = useWords(words)
  const { number, date } = useFormat()
  const partyName = usePartyNames()
  const { run, isBusy, failure } = useCommand('aside.bringBack')
  return (
    <section className={styles.asides} aria-label={t.asides}>
      <h3 className={styles.count}>{t.asidesOf(number(asides.length))}</h3>
      {failure === null ? null : <FailedState failure={failure} />}
      <ul>
        {asides.map(({ work, name, number: own, party, reason, actor, at }) => (
          <li key={work} className={styles.aside}>
            <span className={styles.name}>{name}</span>
            <span className={styles.soft}>
              {[own, partyName(party)].filter((part) => part !== null).join(' · ')}
            </span>
            <span className={styles.soft}>
              “{reason}” {t.by(actor, date(CalendarDate.parse(at.slice(0, 10))))}
            </span>
            <Button
              writes
              isDisabled={isBusy}
              aria-label={t.about(t.bringBack, name)}
              onPress={() => void run({ works: [work] })}
            >
              {t.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
