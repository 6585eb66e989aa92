/** What the party's own phase words mean for how firm a plan is. */
import { Firmness, firmnessNames } from '../../../shared/domain/firmness.ts'
import type { Mapping, TableMapping } from '../../../shared/domain/delivery.ts'
import { Choice, useSay, useWords } from '../../ui/index.ts'
import { correctPhase } from './corrections.ts'
import { correct } from './reading.ts'
import { words } from './words.ts'
import styles from './column-table.module.css'

interface PhaseWordsProps {
  readonly how: TableMapping
  readonly mapping: Mapping
  /** Words of this table that were not recognised: taken as programmed until someone says otherwise. */
  readonly unknown: readonly string[]
}

export function PhaseWords({ how, mapping, unknown }: PhaseWordsProps) {
  const t = useWords(words)
  const say = useSay()
  const phases: (readonly [string, Firmness | null])[] = [
    ...unknown.filter((word) => !(word in how.phases)).map((word) => [word, null] as const),
    ...Object.entries(how.phases),
  ]
  if (phases.length === 0) return null
  const options = Firmness.options.map((value) => ({ value, label: say(firmnessNames[value]) }))
  return (
    <table className={styles.columns}>
      <thead>
        <tr>
          <th scope="col">{t.phaseWord}</th>
          <th scope="col">{t.phaseMeans}</th>
        </tr>
      </thead>
      <tbody>
        {phases.map(([word, firmness]) => (
          <tr key={word}>
            <th scope="row">{word}</th>
            <td>
              <Choice
                label={t.phaseFor(word)}
                hideLabel
                value={firmness}
                placeholder={t.phaseUnknown}
                options={options}
                onChange={(chosen) => correct(correctPhase(mapping, how, word, chosen))}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
