/** The rules of a project in a terminal, and the other commands as they were. */
import path from 'node:path'
import { expect, it } from 'vitest'
import type { OverlapSettings } from '../../shared/domain/overlap.ts'
import { freshFolder, json, samenloop } from './terminal.ts'

it('says every rule in words, or all of it as one document', async () => {
  const file = path.join(freshFolder(), 'nieuw.samenloop')
  expect((await samenloop('new', file, '--name', 'Nieuw')).code).toBe(0)
  const { code, out } = await samenloop('rules', file)
  expect(code).toBe(0)
  expect(out.split('\n')[0]).toBe(
    'Koppelkans: Twee werken zijn een koppelkans als ze hoogstens 25 m en 730 dagen (2 jaar) uit elkaar liggen. Werk dat al loopt of klaar is, telt niet mee.',
  )
  const said = await json<{ settings: OverlapSettings; rules: { rule: string; standard: string | null }[] }>(
    'rules',
    file,
  )
  expect(said.settings.opportunity).toEqual({ distance: 25, window: 730 })
  expect(said.rules).toHaveLength(21)
  expect(said.rules.every(({ standard }) => standard === null)).toBe(true)
}, 60_000)
