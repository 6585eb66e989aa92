/** What the whole project holds, for as long as nothing is chosen. */
import { useOverlaps } from '../../api/index.ts'
import { useFormat, useWords } from '../../ui/index.ts'
import { Outcome } from '../../../shared/domain/outcome.ts'
import { noiseCounts } from './noise-counts.ts'
import { words } from './words.ts'
import styles from './detail.module.css'

export function FoundInProject() {
  const t = useWords(words)
  const { number } = useFormat()
  const { data } = useOverlaps()
  if (data === undefined) return null
  const noise = data.pairs.filter((pair) => pair.noise !== null).length
  return (
    <table className={styles.facts}>
      <caption>{t.found}</caption>
      <tbody>
        {Outcome.options.map((outcome) => (
          <tr key={outcome}>
            <th scope="row">{t.outcomes[outcome]}</th>
            <td className={styles.number}>{number(data.counts[outcome])}</td>
          </tr>
        ))}
        {noise > 0 && (
          <tr>
            <th scope="row">
              {t.noiseFound}
              <span className={styles.meaning}>
                {noiseCounts(data.pairs)
                  .map((each) => `${number(each.count)} ${t.noiseCounted[each.noise](each.count)}`)
                  .join(', ')}
              </span>
            </th>
            <td className={styles.number}>{number(noise)}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
