/** Keeps the last answer of a function: several places of the window ask for the same thing at the same time. */
export function rememberLast<Asked extends readonly unknown[], Answer>(
  compute: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  let last: { asked: Asked; answer: Answer } | null = null
  return (...asked) => {
    const isSame = last?.asked.every((one, at) => one === asked[at]) ?? false
    if (last === null || !isSame) last = { asked, answer: compute(...asked) }
    return last.answer
  }
}
