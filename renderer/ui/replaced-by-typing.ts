/** What stands in a filled field is chosen as a whole when the field is entered, so that typing replaces it. */
import { useRef, type FocusEvent, type MouseEvent } from 'react'

/** For an input. By mouse the first click chooses all of it, the next one puts the caret where it is pointed. */
export function useReplacedByTyping() {
  const isEntering = useRef(false)
  return {
    onMouseDown: ({ currentTarget }: MouseEvent<HTMLInputElement>) => {
      isEntering.current = document.activeElement !== currentTarget
    },
    onFocus: ({ currentTarget }: FocusEvent<HTMLInputElement>) => currentTarget.select(),
    onClick: ({ currentTarget }: MouseEvent<HTMLInputElement>) => {
      // The press put the caret somewhere after the focus came; a selection made by dragging stays.
      const isPlain = currentTarget.selectionStart === currentTarget.selectionEnd
      if (isEntering.current && isPlain) currentTarget.select()
      isEntering.current = false
    },
  }
}
