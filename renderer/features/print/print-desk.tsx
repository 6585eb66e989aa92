/** The dialog in which what is seen on the Werkblad is put on paper. */
import { useState } from 'react'
import { useProject } from '../../api/index.ts'
import { closeDesk, useIsDeskOpen, useSelection } from '../../state/index.ts'
import { Dialog, useFormat, useWords } from '../../ui/index.ts'
import { mostSheets } from '../../../shared/domain/sheet.ts'
import { MakeSheets } from './make-sheets.tsx'
import { PrintFields } from './print-fields.tsx'
import { PrintRemarks } from './print-remarks.tsx'
import { sheetsOf, type PrintChoice } from './print-choice.ts'
import { SheetPreview } from './sheet-preview.tsx'
import { useInView, useSheetsAsked } from './use-in-view.ts'
import { words } from './words.ts'
import styles from './print.module.css'

const usual: PrintChoice = {
  what: 'view',
  paper: 'A4',
  orientation: 'landscape',
  scale: null,
  title: '',
  forWhom: 'self',
  format: 'pdf',
}

export function PrintDesk() {
  const { project } = useProject()
  const isOpen = useIsDeskOpen('print') && project !== null
  return isOpen ? <OpenDesk /> : null
}

function OpenDesk() {
  const t = useWords(words)
  const { number } = useFormat()
  const selection = useSelection()
  const canBeChosen = selection !== null && selection.is !== 'pair'
  const [choice, choose] = useState<PrintChoice>({ ...usual, what: canBeChosen ? 'chosen' : 'view' })
  const inView = useInView()
  const { sheets, isCut } = sheetsOf(choice.what, inView)
  const asked = useSheetsAsked(choice, sheets)
  const isEmpty = sheets.length === 0
  const isPictureOfMore = choice.format === 'png' && sheets.length > 1
  const said = [
    isEmpty ? t.noSheets : t.sheets(sheets.length, number(sheets.length)),
    isCut ? t.cut(number(mostSheets)) : null,
    isPictureOfMore ? t.onePng : null,
  ]
  return (
    <Dialog
      title={t.title}
      isOpen
      onClose={closeDesk}
      wide
      actions={<MakeSheets choice={choice} asked={asked} isReady={!isEmpty && !isPictureOfMore} />}
    >
      <p className={styles.soft}>{t.intro}</p>
      <div className={styles.desk}>
        <div className={styles.fields}>
          <PrintFields
            choice={choice}
            canBeChosen={canBeChosen}
            onChange={(change) => choose((before) => ({ ...before, ...change }))}
          />
          <p role="status">{said.filter((one) => one !== null).join(' ')}</p>
          <PrintRemarks hasBasemap={asked.hasBasemap === true} />
        </div>
        <SheetPreview asked={asked} isEmpty={isEmpty} />
      </div>
    </Dialog>
  )
}
