/** How the place of a work was found and how sure that is; and the way to give it another one. */
import { useCommand } from '../../api/index.ts'
import { startPlacing } from '../../state/index.ts'
import { Button, FailedState, PlacingText, useSay, useWords } from '../../ui/index.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { words } from './words.ts'
import styles from './detail.module.css'

export function PlaceOfWork({ work: { id, placing } }: { readonly work: Work }) {
  const t = useWords(words)
  const say = useSay()
  const confirm = useCommand('work.confirmPlace')
  const isUnsure = placing.how !== null && !placing.sure
  const why = placing.why === null ? (placing.how === null ? t.noPlace : null) : say(placing.why)
  return (
    <>
      <PlacingText placing={placing} />
      {why === null ? null : <span className={styles.placeWhy}>{why}</span>}
      <span className={styles.actions}>
        {isUnsure ? (
          <Button writes isDisabled={confirm.isBusy} onPress={() => void confirm.run({ works: [id] })}>
            {t.placeRight}
          </Button>
        ) : null}
        <Button writes look={placing.how === null ? 'plain' : 'quiet'} onPress={() => startPlacing(id)}>
          {placing.how === null ? t.placeIt : t.placeOtherwise}
        </Button>
      </span>
      {confirm.failure === null ? null : <FailedState failure={confirm.failure} />}
    </>
  )
}
