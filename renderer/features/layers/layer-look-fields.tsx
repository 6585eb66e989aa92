/** How one layer is drawn: colour, width and opacity, each kept in the project when it is chosen. */
import { useCommand } from '../../api/index.ts'
import { Choice, FailedState, useWords } from '../../ui/index.ts'
import {
  LayerColour,
  LayerWidth,
  type LayerLook,
  type ReferenceLayer,
} from '../../../shared/domain/reference-layer.ts'
import { words } from './words.ts'
import styles from './layers.module.css'

const opacities = [100, 75, 50, 25] as const

export function LayerLookFields({ layer: { id, name, look } }: { readonly layer: ReferenceLayer }) {
  const t = useWords(words)
  const style = useCommand('layer.style')
  const change = (part: Partial<LayerLook>) => void style.run({ layer: id, look: { ...look, ...part } })
  return (
    <div className={styles.looks} role="group" aria-label={t.drawing(name)}>
      <Choice<LayerColour | 'usual'>
        label={t.colour}
        value={look.colour ?? 'usual'}
        onChange={(colour) => change({ colour: colour === 'usual' ? null : colour })}
        options={(['usual', ...LayerColour.options] as const).map((value) => ({
          value,
          label: t.colours[value],
        }))}
      />
      <Choice
        label={t.width}
        value={look.width}
        onChange={(width) => change({ width })}
        options={LayerWidth.options.map((value) => ({ value, label: t.widths[value] }))}
      />
      <Choice
        label={t.opacity}
        value={String(look.opacity)}
        onChange={(opacity) => change({ opacity: Number(opacity) })}
        options={[...new Set([...opacities, look.opacity])].map((value) => ({
          value: String(value),
          label: `${value} %`,
        }))}
      />
      {style.failure === null ? null : <FailedState failure={style.failure} />}
    </div>
  )
}
