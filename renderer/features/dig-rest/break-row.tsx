/** A work that opens a street within its rest, and the exception people made for it. */
import { useDigRestExceptions, usePartyNames, useWorks } from '../../api/index.ts'
import { Chip, DisciplineMark, useFormat, useSay, useWords } from '../../ui/index.ts'
import { exceptionGroundNames } from '../../../shared/domain/dig-rest.ts'
import type { DigRestBreak } from '../../../shared/domain/street-closing.ts'
import { ClosingLine } from './closing-line.tsx'
import type { BreakRow as BreakOfList } from './dig-rest-rows.ts'
import { words } from './words.ts'
import styles from './dig-rest.module.css'

export function BreakRow({ closing, broken }: BreakOfList) {
  const t = useWords(words)
  const { date } = useFormat()
  const { workById } = useWorks()
  const partyName = usePartyNames()
  const work = workById.get(broken.work)
  if (work === undefined) return null
  return (
    <div className={styles.row}>
      <span className={styles.work}>
        <DisciplineMark discipline={work.discipline} />
        <span className={styles.name}>{work.name}</span>
      </span>
      <span>
        {t.starts(date(broken.starts))} <span className={styles.soft}>· {partyName(work.party)}</span>
      </span>
      <ClosingLine closing={closing} />
      <ExceptionLine broken={broken} />
    </div>
  )
}

function ExceptionLine({ broken: { exception: id, unsure } }: { readonly broken: DigRestBreak }) {
  const t = useWords(words)
  const say = useSay()
  const exception = useDigRestExceptions().exceptions.find((one) => one.id === id)
  if (exception === undefined) return null
  return (
    <span className={styles.exception}>
      <Chip tone={unsure ? 'warn' : 'plain'}>
        {unsure ? t.unsure : say(exceptionGroundNames[exception.ground])}
      </Chip>{' '}
      {exception.reason}
    </span>
  )
}
