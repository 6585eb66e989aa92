/** That water lies between works of a kansengebied: what looks near on the map may be far to walk. */
import { useWaterOf } from '../api/index.ts'
import type { ClusterId } from '../../shared/domain/ids.ts'
import { sayWater } from '../../shared/domain/water-between.ts'
import { Chip } from './chip.tsx'
import { defineWords, useSay, useWords } from './words.ts'

const words = defineWords({ nl: { water: 'water ertussen' }, en: { water: 'water between' } })

/** Nothing where no layer knows of water. */
export function WaterChip({ cluster }: { readonly cluster: ClusterId }) {
  const t = useWords(words)
  const say = useSay()
  const water = useWaterOf(cluster)
  if (water.length === 0) return null
  return (
    <span title={[...new Set(water.map((one) => say(sayWater(one))))].join('\n')}>
      <Chip>{t.water}</Chip>
    </span>
  )
}
