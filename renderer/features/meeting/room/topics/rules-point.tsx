/** The spelregels that are in force, to be looked at again together. */
import { useGroundRules } from '../../../../api/index.ts'
import { openDesk, useMeetingInHand } from '../../../../state/index.ts'
import { Button, useWords } from '../../../../ui/index.ts'
import { words } from '../../words.ts'
import styles from '../room.module.css'

export function RulesPoint() {
  const t = useWords(words)
  const { rules, isPending } = useGroundRules()
  const isScreen = useMeetingInHand(({ as }) => as === 'screen')
  const inForce = rules.filter(({ until }) => until === null)
  return (
    <>
      {!isPending && inForce.length === 0 && <p className={styles.soft}>{t.noRules}</p>}
      <ol className={styles.rules} aria-label={t.rules}>
        {inForce.map(({ id, number, text }) => (
          <li key={id} value={number}>
            {text}
          </li>
        ))}
      </ol>
      {isScreen ? null : <Button onPress={() => openDesk('bodies', 'groundRules')}>{t.toRules}</Button>}
    </>
  )
}
