/** The same question put to PostGIS by ../shared/bench, where a database runs: data loaded, the best of three. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Reach } from '../../shared/overlap/pairs/find-pairs.ts'

/** `folder` holds works.csv; nulls where no database answers. */
export async function askPostgis(
  scripts: string,
  folder: string,
  { distance, window }: Reach,
): Promise<{ postgisPairs: number | null; postgisMs: number | null }> {
  try {
    const script = join(scripts, 'postgis-join.sh')
    const { stdout } = await promisify(execFile)('bash', [script, folder, String(distance), String(window)])
    const { pairs, ms } = JSON.parse(stdout) as { pairs: number; ms: number }
    // The script answers with nothing found when the database could not load the works.
    return pairs > 0 ? { postgisPairs: pairs, postgisMs: ms } : { postgisPairs: null, postgisMs: null }
  } catch {
    return { postgisPairs: null, postgisMs: null }
  }
}
