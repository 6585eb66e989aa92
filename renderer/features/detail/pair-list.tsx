/** Pairs, strongest first; a long list opens when asked, and what does not count is folded away below it. */
import { useState } from 'react'
import { Button, useFormat, useWords } from '../../ui/index.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { SeenPair } from '../../../shared/domain/overlap.ts'
import { noiseCounts } from './noise-counts.ts'
import { PairLine } from './pair-line.tsx'
import { words } from './words.ts'
import styles from './detail.module.css'

const few = 8

export interface PairListProps {
  readonly pairs: readonly SeenPair[]
  readonly seenFrom?: WorkId
}

export function PairList({ pairs, seenFrom }: PairListProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const real = pairs.filter(({ noise }) => noise === null)
  const noise = pairs.filter((pair) => pair.noise !== null)
  return (
    <>
      <OpenList pairs={real} {...(seenFrom === undefined ? {} : { seenFrom })} />
      {noise.length > 0 && (
        <details className={styles.noise}>
          <summary>
            {t.noisePairs(
              noise.length,
              noiseCounts(noise.map((pair) => pair.noise)).map(
                (each) => `${number(each.count)} ${t.noiseCounted[each.noise](each.count)}`,
              ),
            )}
          </summary>
          <OpenList pairs={noise} {...(seenFrom === undefined ? {} : { seenFrom })} />
        </details>
      )}
    </>
  )
}

function OpenList({ pairs, seenFrom }: PairListProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const [all, setAll] = useState(false)
  const shown = all || pairs.length <= few + 1 ? pairs : pairs.slice(0, few)
  if (pairs.length === 0) return null
  return (
    <>
      <ul className={styles.lines}>
        {shown.map((pair) => (
          <li key={`${pair.a} ${pair.b}`}>
            <PairLine pair={pair} {...(seenFrom === undefined ? {} : { seenFrom })} />
          </li>
        ))}
      </ul>
      {shown.length < pairs.length && (
        <Button onPress={() => setAll(true)}>{t.allPairs(number(pairs.length))}</Button>
      )}
    </>
  )
}
