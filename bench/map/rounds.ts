/** The same asked several times, and what to say of it. */

export async function times<Answer>(
  count: number,
  ask: (round: number) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let done = 0; done < count; done++) answers.push(await ask(done))
  return answers
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

export function at95(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(0.95 * values.length)] ?? 0
}

export function round(value: number): number {
  return Math.round(10 * value) / 10
}
