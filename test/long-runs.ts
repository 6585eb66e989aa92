/** For a property whose every run is long: few of them unless more are asked for, each with the time it takes on a slow machine. */
export function longRuns(
  usual: number,
  secondsEach: number,
): { readonly runs: { readonly numRuns: number; readonly endOnFailure: true }; readonly patience: number } {
  const numRuns = Number(process.env['SAMENLOOP_RUNS'] ?? usual)
  return { runs: { numRuns, endOnFailure: true }, patience: 60_000 + numRuns * secondsEach * 1_000 }
}
