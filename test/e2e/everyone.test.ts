/** The window is for everyone: by keyboard, at 200 % text, in two languages, and without serious barriers. */
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'

inTheWindow('everyone can use it', () => {
  test.each(['Start', 'Aanleveren', 'Werkblad', 'Plan'] as const)(
    'axe finds no serious barrier at %s',
    async (place) => {
      const town = await openTown()
      await town.goTo(place)
      if (place === 'Werkblad') await town.openCluster(1)
      await town.isQuiet()
      expect(await town.barriers(axe.source)).toEqual([])
    },
  )
})
