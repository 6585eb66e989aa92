/** The foot of the window: what failed, with its sentence, and what was just done. */
import { useEffect } from 'react'
import { useNotices, type Notice } from '../state/index.ts'
import { Button, Icon, useSay, useWords } from '../ui/index.ts'
import { words } from './words.ts'
import styles from './notice-list.module.css'

const shownFor = 5000
/** Milliseconds too: who has to go somewhere reads first. */
const shownForWay = 30_000

export function NoticeList() {
  const notices = useNotices((state) => state.notices)
  return (
    <div className={styles.list} role="status" aria-live="polite">
      {notices.map((notice) => (
        <NoticeRow key={notice.id} notice={notice} />
      ))}
    </div>
  )
}

function NoticeRow({ notice }: { readonly notice: Notice }) {
  const t = useWords(words)
  const say = useSay()
  const putAway = useNotices((state) => state.putAway)
  const { id, kind, way } = notice
  const stays = way === null ? shownFor : shownForWay
  useEffect(() => {
    if (kind === 'failure') return
    const timer = setTimeout(() => putAway(id), stays)
    return () => clearTimeout(timer)
  }, [id, kind, putAway, stays])
  return (
    <div className={`${styles.notice ?? ''} ${styles[kind] ?? ''}`}>
      <Icon name={kind === 'failure' ? 'warning' : 'check'} />
      <p>{say(notice.message)}</p>
      {way === null ? null : (
        <Button
          onPress={() => {
            putAway(id)
            way.go()
          }}
        >
          {say(way.says)}
        </Button>
      )}
      <Button look="quiet" aria-label={t.putAway} onPress={() => putAway(id)}>
        <Icon name="close" />
      </Button>
    </div>
  )
}
