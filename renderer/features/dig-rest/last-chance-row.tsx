/** A street that closes, when, and which works of others should come before it. */
import { usePartyNames, useWorks } from '../../api/index.ts'
import { Chip, DisciplineMark, useFormat, useWords } from '../../ui/index.ts'
import type { StreetClosing } from '../../../shared/domain/street-closing.ts'
import { today } from '../../../shared/time/today.ts'
import { words } from './words.ts'
import styles from './dig-rest.module.css'

type Before = StreetClosing['before'][number]

/** More would push the next street out of sight. */
const mostShown = 4

export function LastChanceRow({ closing }: { readonly closing: StreetClosing }) {
  const t = useWords(words)
  const { date, number } = useFormat()
  const { name, from, until, before } = closing
  const isOver = from !== null && from <= today()
  const when = from === null ? '' : (isOver ? t.closed : t.closes)(date(from), date(until))
  return (
    <div className={styles.row}>
      <span className={styles.name}>{name}</span>
      <span className={isOver ? styles.warn : ''}>{when}</span>
      <span className={styles.soft}>{t.toCome(number(before.length))}</span>
      {before.slice(0, mostShown).map((one) => (
        <BeforeLine key={one.work} before={one} />
      ))}
      {before.length > mostShown && (
        <span className={styles.soft}>{t.more(number(before.length - mostShown))}</span>
      )}
    </div>
  )
}

/** A work that should come before: whose, when it stands planned, and whether it can. */
export function BeforeLine({ before }: { readonly before: Before }) {
  const t = useWords(words)
  const { period } = useFormat()
  const { workById } = useWorks()
  const partyName = usePartyNames()
  const work = workById.get(before.work)
  if (work === undefined) return null
  return (
    <span className={styles.work}>
      <DisciplineMark discipline={work.discipline} />
      <span className={styles.what}>
        {work.name}{' '}
        <span className={styles.soft}>
          {partyName(work.party)} · {before.why === 'undated' ? t.undated : period(work.period)}
        </span>
      </span>
      {before.canMove !== null && (
        <Chip tone={before.canMove ? 'good' : 'warn'}>{before.canMove ? t.canMove : t.cannotMove}</Chip>
      )}
    </span>
  )
}
