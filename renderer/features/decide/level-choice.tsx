/** How far the parties go together, in words beside the number of the glossary. */
import { combinationTable } from '../../../shared/records/combination.ts'
import { useSay } from '../../ui/index.ts'
import { integrationLevelNames, type IntegrationLevel } from '../../../shared/domain/combination.ts'
import styles from './decide.module.css'

const levels: readonly IntegrationLevel[] = [1, 2, 3, 4]

export interface LevelChoiceProps {
  readonly level: IntegrationLevel
  readonly onChange: (level: IntegrationLevel) => void
}

export function LevelChoice({ level, onChange }: LevelChoiceProps) {
  const say = useSay()
  return (
    <fieldset className={styles.fieldset}>
      <legend>{say(combinationTable.fields.level.label)}</legend>
      <div className={styles.levels}>
        {levels.map((one) => (
          <label key={one} className={styles.level}>
            <input type="radio" name="level" checked={one === level} onChange={() => onChange(one)} />
            {one} {say(integrationLevelNames[one])}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
