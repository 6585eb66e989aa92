/** A dialog keeps the focus, also when what had it is gone or can no longer be pressed; and gives it back nearby. */
import { useEffect, useEffectEvent, type RefObject } from 'react'

/**
 * While `box` is there and nothing lies over it, a focus that fell away comes back to it. When it goes and what opened
 * it is gone by then, the focus goes to the nearest part of the window around it instead of to nowhere.
 */
export function useKeptFocus(box: RefObject<HTMLElement | null>, onClose: () => void): void {
  const close = useEffectEvent(onClose)
  useEffect(() => {
    // A list that just closed leaves the focus nowhere for a moment: Esc is meant for the dialog then too.
    const onKey = (event: KeyboardEvent) => {
      const element = box.current
      if (event.key !== 'Escape' || event.defaultPrevented || element === null) return
      // Another list or menu that is open takes the key itself; the one that this dialog stands in does not.
      const others = [...document.querySelectorAll('[data-trigger]')].filter((one) => !one.contains(element))
      if (!hasFallenAway() || !isUppermost(element) || others.length > 0) return
      event.preventDefault()
      close()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [box])
  useEffect(() => {
    const element = box.current
    if (element === null) return
    const keep = () => {
      if (hasFallenAway() && isUppermost(element)) element.focus()
    }
    // A button that is switched off or taken away takes the focus with it without an event.
    const watch = new MutationObserver(keep)
    watch.observe(element, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['disabled'],
    })
    return () => watch.disconnect()
  }, [box])
  useEffect(() => {
    const around = partsAround(lastOutside)
    return () => {
      // After the focus was given back, where that could be.
      setTimeout(() => {
        if (!hasFallenAway()) return
        const part = around.find(({ isConnected }) => isConnected) ?? document.getElementById('content')
        part?.focus()
      }, 50)
    }
  }, [])
}

function hasFallenAway(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

function isUppermost(dialog: HTMLElement): boolean {
  return [...document.querySelectorAll('[role=dialog]')].at(-1) === dialog
}

/** What had the focus last outside every dialog: that opened the first one. */
let lastOutside: Element | null = null
if (typeof document !== 'undefined')
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.closest('[role=dialog]') === null) lastOutside = target
  })

function partsAround(element: Element | null): HTMLElement[] {
  const parts: HTMLElement[] = []
  for (let part = element; part !== null; part = part.parentElement)
    if (part instanceof HTMLElement && part.tabIndex >= -1 && part.hasAttribute('tabindex')) parts.push(part)
  return parts
}
