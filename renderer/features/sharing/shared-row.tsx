/** What one party lets others see, or what is usual: a level, and with the whole of a work its amounts and own columns. */
import { ShareLevel, shareLevelNames, type Shared } from '../../../shared/domain/sharing.ts'
import { Choice, useSay, useWords } from '../../ui/index.ts'
import check from '../../ui/check.module.css'
import { words } from './words.ts'
import styles from './sharing.module.css'

interface SharedRowProps {
  readonly name: string
  readonly why?: string
  readonly shared: Shared
  readonly isUsual?: boolean
  readonly onChange: (shared: Shared) => void
  /** Absent for what is usual itself. */
  readonly onUsual?: () => void
}

export function SharedRow({ name, why, shared, isUsual = false, onChange, onUsual }: SharedRowProps) {
  const t = useWords(words)
  const say = useSay()
  const levels = ShareLevel.options.map((value) => ({ value, label: say(shareLevelNames[value]) }))
  const asUsual = `${t.asUsual}: ${say(shareLevelNames[shared.level])}`
  const usual = { value: 'usual' as const, label: isUsual ? asUsual : t.asUsual }
  return (
    <tr>
      <th scope="row">
        {name}
        {why === undefined ? null : <span className={styles.under}>{why}</span>}
      </th>
      <td>
        <Choice<ShareLevel | 'usual'>
          label={t.whatOf(t.others, name)}
          hideLabel
          value={isUsual ? 'usual' : shared.level}
          options={onUsual === undefined ? levels : [usual, ...levels]}
          onChange={(chosen) => (chosen === 'usual' ? onUsual?.() : onChange({ ...shared, level: chosen }))}
        />
      </td>
      {(['money', 'own'] as const).map((what) => (
        <td key={what}>
          <label className={check.check}>
            <input
              type="checkbox"
              aria-label={t.whatOf(t[what], name)}
              checked={shared.level === 'full' && shared[what]}
              disabled={shared.level !== 'full'}
              onChange={(event) => onChange({ ...shared, [what]: event.target.checked })}
            />
          </label>
        </td>
      ))}
    </tr>
  )
}
