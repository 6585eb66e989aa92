/** The window: rail with places, top bar, the place itself, and the foot where failures are said. */
import { I18nProvider } from 'react-aria-components'
import { useState } from 'react'
import { useFollowOthers, useWindowHere } from '../api/index.ts'
import { BodiesDesk, type WriteAgreement } from '../features/bodies/index.ts'
import { ColumnsDesk } from '../features/columns/index.ts'
import { DropZone } from '../features/deliver/index.ts'
import { AgreementDialog, ByHandDesk } from '../features/detail/index.ts'
import { BasemapDesk, LayersDesk } from '../features/layers/index.ts'
import { MergeDesk } from '../features/merge/index.ts'
import { PreparingDesk } from '../features/preparing/index.ts'
import { PrintDesk } from '../features/print/index.ts'
import { RulesDesk } from '../features/rules/index.ts'
import { SharingDesk } from '../features/sharing/index.ts'
import { useAskedFromOutside } from '../features/start/index.ts'
import { locales } from '../../shared/domain/language.ts'
import { useMeetingHeld, useViewState } from '../state/index.ts'
import { useWords } from '../ui/index.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { LeavingQuestion } from './leaving-question.tsx'
import { NameDialog } from './name-dialog.tsx'
import { NoticeList } from './notice-list.tsx'
import { PlaceContent } from './place-content.tsx'
import { Rail } from './rail.tsx'
import { StandingBar } from './standing-bar.tsx'
import { TopBar } from './top-bar.tsx'
import { useAddress } from './use-address.ts'
import { useDocumentLook } from './use-document-look.ts'
import { useWindowKeys } from './use-window-keys.ts'
import { words } from './words.ts'
import styles from './app.module.css'

export function App() {
  const t = useWords(words)
  const place = useViewState((state) => state.place)
  const language = useViewState((state) => state.language)
  const [keysOpen, setKeysOpen] = useState(false)
  useWindowHere()
  useFollowOthers()
  useAskedFromOutside()
  useAddress()
  useDocumentLook()
  useWindowKeys(() => setKeysOpen(true))
  // A meeting that is held has the whole window.
  const isHeld = useMeetingHeld() !== null && place === 'meeting'
  return (
    <I18nProvider locale={locales[language]}>
      <div className={styles.window} data-held={isHeld || undefined}>
        {isHeld ? null : (
          <>
            <a className={styles.skip} href="#content" onClick={skipToContent}>
              {t.skip}
            </a>
            <Rail />
            <TopBar onShowKeys={() => setKeysOpen(true)} />
            <StandingBar />
          </>
        )}
        <main
          id="content"
          tabIndex={-1}
          data-place={place}
          className={styles.content}
          aria-label={t.places[place]}
        >
          <ErrorBoundary key={place}>
            <PlaceContent place={place} />
          </ErrorBoundary>
        </main>
        <p className="printLead">{t.printLead}</p>
        <DropZone />
        <LayersDesk />
        <BasemapDesk />
        <RulesDesk />
        <SharingDesk />
        <PreparingDesk />
        <BodiesDesk writeAgreement={writeAgreement} />
        <ColumnsDesk />
        <PrintDesk />
        <ByHandDesk />
        <MergeDesk />
        <LeavingQuestion />
        <NameDialog />
        <NoticeList />
        <KeysDialog isOpen={keysOpen} onClose={() => setKeysOpen(false)} />
      </div>
    </I18nProvider>
  )
}

const writeAgreement: WriteAgreement = (agreement, onClose) => (
  <AgreementDialog combination={null} point={null} agreement={agreement} onClose={onClose} />
)

/** The hash names the place, so the skip link moves the focus itself. */
function skipToContent(event: { preventDefault(): void }) {
  event.preventDefault()
  document.getElementById('content')?.focus()
}
