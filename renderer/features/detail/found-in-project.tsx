/** What the whole project holds, for as long as nothing is chosen. */
import { useMemo } from 'react'
import { useOverlaps } from '../../api/index.ts'
import { useFormat, useWords } from '../../ui/index.ts'
import { noiseCodes, type PairFacts } from '../../../shared/overlap/pairs/pair-table.ts'
import { Outcome } from '../../../shared/domain/outcome.ts'
import { noiseCounts } from './noise-counts.ts'
import { words } from './words.ts'
import styles from './detail.module.css'

export function FoundInProject() {
  const t = useWords(words)
  const { number } = useFormat()
  const { data } = useOverlaps()
  const noises = useMemo(() => noiseCounts(noisesOf(data?.pairs)), [data])
  if (data === undefined) return null
  const noise = noises.reduce((sum, { count }) => sum + count, 0)
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
                {noises
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

function* noisesOf(pairs: Pick<PairFacts, 'noise'> | undefined) {
  for (const code of pairs?.noise ?? []) yield noiseCodes[code] ?? null
}
