/** What can be done about the chosen violation: make an exception, or take one back. */
import { useState } from 'react'
import { useCommand, useDigRestExceptions } from '../../api/index.ts'
import { useNotices } from '../../state/index.ts'
import { Button, FailedState, useFormat, useWords } from '../../ui/index.ts'
import { message } from '../../../shared/domain/message.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import { sureWithinDays } from '../../../shared/overlap/dig-rest/exceptions.ts'
import type { BreakRow } from './dig-rest-rows.ts'
import { ExceptDialog } from './except-dialog.tsx'
import { words } from './words.ts'
import styles from './dig-rest.module.css'

export function BreakFoot({ row }: { readonly row: BreakRow }) {
  const t = useWords(words)
  const { date, number } = useFormat()
  const [isExcepting, setExcepting] = useState(false)
  const { exceptions } = useDigRestExceptions()
  const { run, isBusy, failure } = useCommand('digRest.withdrawException')
  const notify = useNotices((state) => state.notify)
  const exception = exceptions.find(({ id }) => id === row.broken.exception)
  const withdraw = async () => {
    if (exception === undefined || !(await run({ exception: exception.id })).ok) return
    notify('done', message('window.exceptionWithdrawn'))
  }
  return (
    <section className={styles.foot} aria-label={t.chosen}>
      {exception === undefined ? null : (
        <p className={styles.soft}>
          {t.by(exception.actor, date(CalendarDate.parse(exception.at.slice(0, 10))))}
          {row.broken.unsure ? ` · ${t.unsureSays(number(sureWithinDays))}` : ''}
        </p>
      )}
      {failure === null ? null : <FailedState failure={failure} />}
      <div className={styles.actions}>
        {exception === undefined || row.broken.unsure ? (
          <Button writes onPress={() => setExcepting(true)}>
            {exception === undefined ? t.except : t.exceptAgain}
          </Button>
        ) : null}
        {exception === undefined ? null : (
          <Button writes isDisabled={isBusy} onPress={() => void withdraw()}>
            {t.withdraw}
          </Button>
        )}
      </div>
      {isExcepting ? <ExceptDialog row={row} onClose={() => setExcepting(false)} /> : null}
    </section>
  )
}
