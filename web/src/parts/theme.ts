import { useMemo, useSyncExternalStore } from 'react'

function useMedia(query: string): boolean {
  const media = useMemo(() => matchMedia(query), [query])
  return useSyncExternalStore(
    (changed) => {
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => media.matches,
  )
}

/** Whether the system asks for dark colours. */
export const useDark = () => useMedia('(prefers-color-scheme: dark)')

/** Whether the system asks for no motion. */
export const useStill = () => useMedia('(prefers-reduced-motion: reduce)')

/** Whether the page is as narrow as on a phone. */
export const useNarrow = () => useMedia('(max-width: 40rem)')

const names = ['text', 'muted', 'line', 'page', 'raised', 'accent', 'redundant', 'single', 'absent', 'unknown'] as const

export type Colors = Record<(typeof names)[number], string>

/** The colours of colors.css, for what cannot use its properties: charts. */
export function useColors(): Colors {
  const dark = useDark()
  return useMemo(() => {
    const style = getComputedStyle(document.documentElement)
    return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])) as Colors
  }, [dark])
}
