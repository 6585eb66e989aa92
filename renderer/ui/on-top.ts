/** Whether something lies over the window: a dialog, a menu, an opened list. It has the keys then, wherever the focus is. */

/** A popover says what opened it, a dialog says that it is one. */
const lyingOnTop = '[role=dialog], [role=alertdialog], [data-trigger]'

export function isSomethingOnTop(): boolean {
  return document.querySelector(lyingOnTop) !== null
}

/** Whether letters are typed here: a key that means something in the window is just a letter then. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !pressable.has(target.type)
  return target.isContentEditable || target instanceof HTMLTextAreaElement
}

const pressable: ReadonlySet<string> = new Set(['range', 'checkbox', 'radio', 'button', 'submit'])
