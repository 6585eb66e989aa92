/** What people wrote about what is open: what still asks for something in full, what came of the rest on asking. */
import type { ReactNode } from 'react'
import styles from './detail.module.css'

interface OpenAndEarlierProps<Item> {
  readonly title: string
  readonly items: readonly Item[]
  readonly isOpen: (item: Item) => boolean
  /** What so many of before are called. */
  readonly earlier: (count: number) => string
  readonly line: (item: Item) => ReactNode
  /** What adds another, and what went wrong. */
  readonly children: ReactNode
}

export function OpenAndEarlier<Item extends { readonly id: string }>({
  title,
  items,
  isOpen,
  earlier,
  line,
  children,
}: OpenAndEarlierProps<Item>) {
  const open = items.filter(isOpen)
  const done = items.filter((item) => !isOpen(item))
  const lines = (those: readonly Item[]) => (
    <ul className={styles.lines}>
      {those.map((item) => (
        <li key={item.id} className={styles.agreement}>
          {line(item)}
        </li>
      ))}
    </ul>
  )
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {open.length > 0 && lines(open)}
      {done.length > 0 && (
        <details>
          <summary>{earlier(done.length)}</summary>
          {lines(done)}
        </details>
      )}
      {children}
    </section>
  )
}
