/** Where a work comes from that no list names: who put it in, when, and where they know it from. */
import { useByHand } from '../../../api/index.ts'
import { useFormat, useWords } from '../../../ui/index.ts'
import { localDay } from '../../../ui/local-day.ts'
import type { WorkId } from '../../../../shared/domain/ids.ts'
import { words } from './words.ts'
import styles from '../detail.module.css'

export function SourceByHand({ work }: { readonly work: WorkId }) {
  const t = useWords(words)
  const { date } = useFormat()
  const made = useByHand().find((one) => one.work === work)
  if (made === undefined) return null
  return (
    <>
      <p>{t.madeBy(made.actor, date(localDay(made.at)))}</p>
      <p className={styles.note}>“{made.reason}”</p>
    </>
  )
}
