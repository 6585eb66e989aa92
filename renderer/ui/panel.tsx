/** A titled part of the window: heading, actions beside it, content under a hairline that scrolls, by the keyboard too. */
import type { ReactNode } from 'react'
import { useScrollStop } from './use-scroll-stop.ts'
import styles from './panel.module.css'

export interface PanelProps {
  readonly title: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}

export function Panel({ title, actions, children }: PanelProps) {
  const stop = useScrollStop()
  return (
    <section className={styles.panel} aria-label={title}>
      <header className={styles.head}>
        <h2>{title}</h2>
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </header>
      <div ref={stop} className={styles.body}>
        {children}
      </div>
    </section>
  )
}
