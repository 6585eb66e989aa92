/** The layout of the Werkblad: lists left, map in the middle, detail right, time below. It knows none of them. */
import type { ReactNode } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import { defineWords, useWords } from '../../ui/index.ts'
import { useScrollStop } from '../../ui/use-scroll-stop.ts'
import styles from './worksheet.module.css'

const words = defineWords({
  nl: { title: 'Werkblad', lists: 'Kansen en werken', map: 'Kaart', detail: 'Keuze', timeline: 'Tijd' },
  en: { title: 'Worksheet', lists: 'Chances and works', map: 'Map', detail: 'Selection', timeline: 'Time' },
})

export interface WorksheetProps {
  readonly lists: ReactNode
  readonly map: ReactNode
  /** Null: nothing chosen, the map takes the room. */
  readonly detail: ReactNode
  readonly timeline: ReactNode
}

export function Worksheet({ lists, map, detail, timeline }: WorksheetProps) {
  const t = useWords(words)
  const stop = useScrollStop()
  return (
    <div className={styles.worksheet}>
      <VisuallyHidden elementType="h1">{t.title}</VisuallyHidden>
      <section className={styles.lists} aria-label={t.lists}>
        {lists}
      </section>
      <section className={styles.map} aria-label={t.map}>
        {map}
      </section>
      <section className={styles.detail} aria-label={t.detail} ref={stop}>
        {detail}
      </section>
      <section className={styles.timeline} aria-label={t.timeline}>
        {timeline}
      </section>
    </div>
  )
}
