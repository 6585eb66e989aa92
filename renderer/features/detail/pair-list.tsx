/** Pairs, strongest first; a long list opens when asked. */
import { useState } from 'react'
import { Button, useFormat, useWords } from '../../ui/index.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Pair } from '../../../shared/domain/overlap.ts'
import { PairLine } from './pair-line.tsx'
import { words } from './words.ts'
import styles from './detail.module.css'

const few = 8

export interface PairListProps {
  readonly pairs: readonly Pair[]
  readonly seenFrom?: WorkId
}

export function PairList({ pairs, seenFrom }: PairListProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const [all, setAll] = useState(false)
  const shown = all || pairs.length <= few + 1 ? pairs : pairs.slice(0, few)
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
