/** Rejected, repaired or noted rows, each with its file, row and sentence; to read, and to send back to the party. */
import type { RowRemark } from '../../../shared/domain/delivery.ts'
import type { DraftId } from '../../../shared/domain/draft.ts'
import { useLanguage } from '../../state/index.ts'
import { Button, Dialog, MadeFileButton, useSay, useWords } from '../../ui/index.ts'
import { remarkList } from './remark-list.ts'
import { sheetName } from './sheet-name.ts'
import { words } from './words.ts'
import styles from './preview-table.module.css'

/** Rows shown; a list longer than this is read in a spreadsheet. */
const most = 500

interface RemarkDialogProps {
  readonly title: string
  readonly fileName: string
  readonly remarks: readonly RowRemark[]
  /** Given: the party's own rows can be fetched too, with the reason in them. */
  readonly rejectsOf?: DraftId
  readonly onClose: () => void
}

export function RemarkDialog({ title, fileName, remarks, rejectsOf, onClose }: RemarkDialogProps) {
  const t = useWords(words)
  const say = useSay()
  const language = useLanguage()
  const save = () => saveText(fileName, remarkList(remarks, language))
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      wide
      actions={
        <>
          <Button onPress={save}>{t.saveList}</Button>
          {rejectsOf === undefined ? null : (
            <MadeFileButton
              call="delivery.rejects"
              input={{ from: { draft: rejectsOf }, language }}
              label={t.rejectList}
              look="main"
            />
          )}
        </>
      }
    >
      <table className={styles.rows}>
        <thead>
          <tr>
            <th scope="col">{t.file}</th>
            <th scope="col" className={styles.figure}>
              {t.row}
            </th>
            <th scope="col">{t.what}</th>
          </tr>
        </thead>
        <tbody>
          {remarks.slice(0, most).map((remark, index) => (
            <tr key={index}>
              <td>
                {remark.sheet === null
                  ? remark.file
                  : `${remark.file}, ${sheetName(t, remark.file, remark.sheet)}`}
              </td>
              <td className={styles.figure}>{remark.row ?? t.wholeFile}</td>
              <td>{say(remark.message)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {remarks.length > most ? <p className={styles.none}>{t.moreRows(remarks.length - most)}</p> : null}
    </Dialog>
  )
}

function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
