/** A name on one line. Cut where there is no room; the whole of it is under the pointer, and in a list on the chosen row. */
import styles from './cut-text.module.css'

export function CutText({ children }: { readonly children: string }) {
  return (
    <span className={styles.cut} data-cut="" title={children}>
      {children}
    </span>
  )
}
