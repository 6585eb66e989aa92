/** The files on the desk. A shapefile is many files; more than a handful are folded away. */
import { Disclosure, DisclosurePanel, Button as Pressable, Heading } from 'react-aria-components'
import { Button, Icon, useWords } from '../../ui/index.ts'
import { takeFile, useDesk } from './desk.ts'
import { RefusedFiles } from './refused-files.tsx'
import { words } from './words.ts'
import styles from './deliver.module.css'

/** Shown without asking. */
const handful = 6

export function FileList() {
  const t = useWords(words)
  const files = useDesk((desk) => desk.files)
  const isRead = useDesk((desk) => desk.draft !== null)
  return (
    <>
      <Disclosure
        className={styles.files ?? ''}
        key={String(isRead)}
        defaultExpanded={!isRead && files.length <= handful}
      >
        <Heading level={2} className={styles.filesHead ?? ''}>
          <Pressable slot="trigger" className={styles.fold ?? ''}>
            <Icon name="right" />
            {t.filesHanded(files.length)}
          </Pressable>
        </Heading>
        <DisclosurePanel>
          <ul className={styles.fileRow}>
            {files.map(({ path, file }) => (
              <li key={path}>
                <span>{path}</span>
                <span className={styles.soft}>{sizeOf(file.size)}</span>
                <Button look="quiet" aria-label={t.removeFile(path)} onPress={() => takeFile(path)}>
                  <Icon name="close" />
                </Button>
              </li>
            ))}
          </ul>
        </DisclosurePanel>
      </Disclosure>
      <RefusedFiles />
    </>
  )
}

function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
