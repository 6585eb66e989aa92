/** Above every place: the project, search, undo and redo with what they undo, language and look. */
import type { ReactNode } from 'react'
import { DialogTrigger, ToggleButton, Button as Plain, TooltipTrigger, Tooltip } from 'react-aria-components'
import { useProject } from '../api/index.ts'
import { FindField } from '../features/find/index.ts'
import { HistoryPanel } from '../features/history/index.ts'
import { SightsMenu } from '../features/sights/index.ts'
import { SignalsBox } from '../features/signals/index.ts'
import { SaveAs } from '../features/start/index.ts'
import { openDesk, type Theme, useHistorySteps, useViewState } from '../state/index.ts'
import type { Language } from '../../shared/domain/language.ts'
import type { Message } from '../../shared/domain/message.ts'
import { Button, Choice, Icon, useSay, useWords, type IconName } from '../ui/index.ts'
import { CutText } from '../ui/cut-text.tsx'
import { PopoverDialog } from '../ui/popover-dialog.tsx'
import { searchFieldId } from './use-window-keys.ts'
import { words } from './words.ts'
import styles from './top-bar.module.css'

export function TopBar({ onShowKeys }: { readonly onShowKeys: () => void }) {
  const t = useWords(words)
  const { project } = useProject()
  const history = useHistorySteps()
  const place = useViewState((state) => state.place)
  return (
    <header className={styles.bar}>
      <p className={styles.project}>
        <CutText>{project?.name ?? t.noProject}</CutText>
      </p>
      <SaveAs />
      {project === null ? null : (
        <Told what={t.mergeCopy}>
          <Button writes look="quiet" aria-label={t.mergeCopy} onPress={() => openDesk('copies')}>
            <Icon name="merge" />
          </Button>
        </Told>
      )}
      {project === null ? (
        <span className={styles.search} />
      ) : (
        <FindField id={searchFieldId} onGone={toContent} />
      )}
      {project === null ? null : (
        <>
          <HistoryButton
            icon="undo"
            action={history.undo}
            label={t.undo}
            what={history.undoes}
            nothing={t.nothingToUndo}
          />
          <HistoryButton
            icon="redo"
            action={history.redo}
            label={t.redo}
            what={history.redoes}
            nothing={t.nothingToRedo}
          />
          <HistoryBox />
          {place === 'worksheet' && <SignalsBox />}
          <SightsMenu
            button={
              <Told what={t.sights}>
                <Button look="quiet" aria-label={t.sights}>
                  <Icon name="sight" />
                  <span className={styles.wide}>{t.sights}</span>
                </Button>
              </Told>
            }
          />
        </>
      )}
      <div className={styles.looks}>
        <LookChoices />
      </div>
      <LookBox />
      <Told what={t.keys}>
        <Button look="quiet" aria-label={`${t.keys} ?`} onPress={onShowKeys}>
          <Icon name="keys" />
          <span className={styles.wide}>{t.keys}</span>
          <kbd className={styles.key}>?</kbd>
        </Button>
      </Told>
    </header>
  )
}

/** Where the keys belong once something was found: in the place itself. */
function toContent(): void {
  document.getElementById('content')?.focus()
}

interface HistoryButtonProps {
  readonly icon: IconName
  readonly label: string
  readonly what: Message | null
  readonly nothing: string
  readonly action: (() => Promise<void>) | null
}

function HistoryButton({ icon, label, what, nothing, action }: HistoryButtonProps) {
  const say = useSay()
  const said = what === null ? nothing : `${label}: ${say(what)}`
  return (
    <Told what={said}>
      <Button look="quiet" aria-label={said} isDisabled={action === null} onPress={() => void action?.()}>
        <Icon name={icon} />
      </Button>
    </Told>
  )
}

/** A button that shows only a picture in a narrow window, with its words under the pointer. */
function Told({ what, children }: { readonly what: string; readonly children: ReactNode }) {
  return (
    <TooltipTrigger delay={300}>
      {children}
      <Tooltip className={styles.tip ?? ''}>{what}</Tooltip>
    </TooltipTrigger>
  )
}

/** What was done, by whom and when. */
function HistoryBox() {
  const t = useWords(words)
  return (
    <DialogTrigger>
      <Told what={t.history}>
        <Button look="quiet" aria-label={t.history}>
          <Icon name="history" />
          <span className={styles.wide}>{t.history}</span>
        </Button>
      </Told>
      <PopoverDialog
        label={t.history}
        placement="bottom end"
        className={styles.box}
        insideClassName={styles.boxInside}
      >
        <HistoryPanel />
      </PopoverDialog>
    </DialogTrigger>
  )
}

/** The same choices behind one button, where the bar has no room for them. */
function LookBox() {
  const t = useWords(words)
  return (
    <DialogTrigger>
      <Plain className={styles.looksButton ?? ''} aria-label={t.looks}>
        <Icon name="sun" />
        <Icon name="down" />
      </Plain>
      <PopoverDialog
        label={t.looks}
        placement="bottom end"
        className={styles.box}
        insideClassName={styles.looksInside}
      >
        <LookChoices />
      </PopoverDialog>
    </DialogTrigger>
  )
}

function LookChoices() {
  const t = useWords(words)
  const language = useViewState((state) => state.language)
  const theme = useViewState((state) => state.theme)
  const setLanguage = useViewState((state) => state.setLanguage)
  const setTheme = useViewState((state) => state.setTheme)
  const text = useViewState((state) => state.text)
  const setText = useViewState((state) => state.setText)
  return (
    <>
      <Told what={t.textWhy}>
        <ToggleButton
          className={styles.text ?? ''}
          aria-label={t.text}
          isSelected={text === 'large'}
          onChange={(isLarge) => setText(isLarge ? 'large' : 'usual')}
        >
          A<b>A</b>
        </ToggleButton>
      </Told>
      <Choice<Theme>
        label={t.theme}
        hideLabel
        value={theme}
        onChange={setTheme}
        options={(['light', 'dark', 'system'] as const).map((value) => ({ value, label: t.themes[value] }))}
      />
      <Choice<Language>
        label={t.language}
        hideLabel
        value={language}
        onChange={setLanguage}
        options={[
          { value: 'nl', label: 'Nederlands' },
          { value: 'en', label: 'English' },
        ]}
      />
    </>
  )
}
