/** Pictures and files kept with a combination: small pictures in their place, others by name; added, changed, removed. */
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { addressOfAttachment, readChosen, useAttachmentsOf, useCommand } from '../../../api/index.ts'
import { Button, Chip, Dialog, useFormat, useSay, useWords } from '../../../ui/index.ts'
import { localDay } from '../../../ui/local-day.ts'
import {
  attachmentMost,
  inMegabytes,
  isPicture,
  type Attachment,
} from '../../../../shared/domain/attachment.ts'
import type { CombinationId } from '../../../../shared/domain/ids.ts'
import type { Message } from '../../../../shared/domain/message.ts'
import { useLanguage, type Dropped } from '../../../state/index.ts'
import { sayBytes } from '../../../../shared/plan/say-bytes.ts'
import { Refusal } from '../refusal.tsx'
import { AttachmentDialog } from './attachment-dialog.tsx'
import { words } from './words.ts'
import styles from './dossier.module.css'

interface AttachmentsDeskProps {
  readonly combination: CombinationId
  /** Being added, here or by dropping files on the dossier. */
  readonly adding: {
    readonly add: (files: Dropped) => Promise<void>
    readonly isBusy: boolean
    readonly notes: readonly Message[]
  }
}

type Opened = { readonly is: 'picture' | 'form'; readonly attachment: Attachment }

export function AttachmentsDesk({ combination, adding: { add, isBusy, notes } }: AttachmentsDeskProps) {
  const t = useWords(words)
  const say = useSay()
  const { attachments, isPending, failure } = useAttachmentsOf(combination)
  const [opened, setOpened] = useState<Opened | null>(null)
  const onClose = () => setOpened(null)
  const choose = (chosen: FileList | null) => {
    if (chosen !== null) void add({ files: readChosen(chosen), refused: [] })
  }
  return (
    <section className={styles.part}>
      <h3>{t.attachments}</h3>
      {!isPending && failure === null && attachments.length === 0 && (
        <p className={styles.note}>{t.noAttachments}</p>
      )}
      <FileTrigger allowsMultiple onSelect={choose}>
        <Button writes isDisabled={isBusy}>
          {isBusy ? t.adding : t.addAttachments}
        </Button>
      </FileTrigger>
      <p className={styles.note}>
        {t.attachmentsHelp(inMegabytes(attachmentMost.file), inMegabytes(attachmentMost.project))}
      </p>
      {notes.length > 0 && (
        <ul className={styles.refused} role="alert">
          {notes.map((note) => (
            <li key={say(note)}>{say(note)}</li>
          ))}
        </ul>
      )}
      {attachments.length > 0 && (
        <ul className={styles.lines} aria-label={t.attachments}>
          {attachments.map((attachment) => (
            <li key={attachment.id} className={styles.finding}>
              <OneAttachment attachment={attachment} onOpen={(is) => setOpened({ is, attachment })} />
            </li>
          ))}
        </ul>
      )}
      <Refusal failure={failure} />
      {opened?.is === 'form' && <AttachmentDialog attachment={opened.attachment} onClose={onClose} />}
      {opened?.is === 'picture' && <Picture attachment={opened.attachment} onClose={onClose} />}
    </section>
  )
}

interface OneAttachmentProps {
  readonly attachment: Attachment
  readonly onOpen: (what: Opened['is']) => void
}

function OneAttachment({ attachment, onOpen }: OneAttachmentProps) {
  const t = useWords(words)
  const language = useLanguage()
  const { date } = useFormat()
  const { run, isBusy, failure } = useCommand('attachment.remove')
  const [isBroken, setIsBroken] = useState(false)
  const { id, name, note, size, actor, at, isShared } = attachment
  const isShown = isPicture(attachment) && size <= attachmentMost.shown
  const actions = [
    { label: t.change, onPress: () => onOpen('form') },
    { label: t.remove, onPress: () => void run({ id }) },
  ]
  return (
    <>
      {isShown && !isBroken && (
        <button type="button" className={styles.picture} onClick={() => onOpen('picture')}>
          <img
            src={addressOfAttachment(id)}
            alt={t.openPicture(name)}
            loading="lazy"
            decoding="async"
            onError={() => setIsBroken(true)}
          />
        </button>
      )}
      {isBroken && <p className={styles.note}>{t.notDrawn}</p>}
      <p>
        <a href={addressOfAttachment(id)} download={name} aria-label={t.saveAttachment(name)}>
          {name}
        </a>{' '}
        {isShared && <Chip>{t.isShared}</Chip>}
      </p>
      {note !== '' && <p className={styles.typed}>{note}</p>}
      <p className={styles.note}>{t.addedBy(sayBytes(size, language), actor, date(localDay(at)))}</p>
      <div className={styles.actions}>
        {actions.map(({ label, onPress }) => (
          <Button
            key={label}
            writes
            look="quiet"
            isDisabled={isBusy}
            aria-label={t.about(label, name)}
            onPress={onPress}
          >
            {label}
          </Button>
        ))}
      </div>
      <Refusal failure={failure} />
    </>
  )
}

interface PictureProps {
  readonly attachment: Attachment
  readonly onClose: () => void
}

/** As large as the window has room for. */
function Picture({ attachment: { id, name, note }, onClose }: PictureProps) {
  const t = useWords(words)
  const save = (
    <a href={addressOfAttachment(id)} download={name}>
      {t.saveAttachment(name)}
    </a>
  )
  return (
    <Dialog title={name} isOpen wide onClose={onClose} actions={save}>
      <img className={styles.large} src={addressOfAttachment(id)} alt={note === '' ? name : note} />
    </Dialog>
  )
}
