/** Whoever read what we print may stop reading (`| head`, a terminal that was closed): that is no failure of ours. */

/** `onBroken` is called when nobody reads what the program prints any more; without it printing just stops. */
export function bearBrokenPipes(onBroken: () => void = () => undefined): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error
      onBroken()
    })
}
