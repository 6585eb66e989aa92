/** Playing through time: a step back, play or pause, a step forward, and how fast. */
import { useViewState, type Speed } from '../../state/index.ts'
import { Button, Icon, useWords } from '../../ui/index.ts'
import { words } from './words.ts'
import styles from './timeline.module.css'

const next: Readonly<Record<Speed, Speed>> = { usual: 'fast', fast: 'slow', slow: 'usual' }

export function PlayButtons({ move }: { readonly move: (by: number) => void }) {
  const t = useWords(words)
  const playing = useViewState((state) => state.playing)
  const setPlaying = useViewState((state) => state.setPlaying)
  const speed = useViewState((state) => state.speed)
  const setSpeed = useViewState((state) => state.setSpeed)
  return (
    <>
      <div className={styles.buttons}>
        <Button look="quiet" aria-label={t.back} onPress={() => move(-1)}>
          <Icon name="left" />
        </Button>
        <Button aria-label={playing ? t.pause : t.play} onPress={() => setPlaying(!playing)}>
          <Icon name={playing ? 'pause' : 'play'} />
        </Button>
        <Button look="quiet" aria-label={t.forward} onPress={() => move(1)}>
          <Icon name="right" />
        </Button>
      </div>
      <Button look="quiet" aria-label={t.speed(t.speeds[speed])} onPress={() => setSpeed(next[speed])}>
        {t.speeds[speed]}
      </Button>
    </>
  )
}
