/** Choosing files or a whole folder with the system's dialog, for who does not drop them. */
import { FileTrigger } from 'react-aria-components'
import { readChosen } from '../../api/index.ts'
import { Button, useWords } from '../../ui/index.ts'
import { putFiles } from './desk.ts'
import { words } from './words.ts'
import styles from './deliver.module.css'

export function ChooseFiles({ isFirst = false }: { readonly isFirst?: boolean }) {
  const t = useWords(words)
  const take = (chosen: FileList | null) => {
    if (chosen !== null) putFiles(readChosen(chosen))
  }
  return (
    <div className={styles.line}>
      <FileTrigger allowsMultiple onSelect={take}>
        <Button look={isFirst ? 'main' : 'plain'}>{isFirst ? t.chooseFiles : t.addFiles}</Button>
      </FileTrigger>
      <FileTrigger acceptDirectory onSelect={take}>
        <Button look={isFirst ? 'plain' : 'quiet'}>{t.chooseFolder}</Button>
      </FileTrigger>
    </div>
  )
}
