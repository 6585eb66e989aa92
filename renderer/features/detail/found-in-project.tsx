/** What the whole project holds, for as long as nothing is chosen. */
import { useOverlaps } from '../../api/index.ts'
import { useFormat, useWords } from '../../ui/index.ts'
import { Outcome } from '../../../shared/domain/outcome.ts'
import { brokenRests } from '../../../shared/domain/street-closing.ts'
import { noiseCounts } from './noise-counts.ts'
import { words } from './words.ts'
import styles from './detail.module.css'

export function FoundInProject() {
  const t = useWords(words)
  const { number } = useFormat()
  const { data } = useOverlaps()
  if (data === undefined) return null
  const real = data.pairs.filter(({ noise }) => noise === null)
  const noise = data.pairs.length - real.length
  // Of dig rest what counts is a work in a street, as in its list: two works that close one street together are broken once.
  const broken = brokenRests(data.closings).filter(({ isExcepted }) => !isExcepted).length
  const count = (outcome: Outcome) =>
    outcome === 'digRest' ? broken : real.filter(({ outcomes }) => outcomes.includes(outcome)).length
  return (
    <table className={styles.facts}>
      <caption>{t.found}</caption>
      <tbody>
        {Outcome.options.map((outcome) => (
          <tr key={outcome}>
            <th scope="row">{t.outcomes[outcome]}</th>
            <td className={styles.number}>{number(count(outcome))}</td>
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
