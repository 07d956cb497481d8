import { useSearchParams } from 'react-router'

/** A parameter of the page's address, and how to change it: in its place in the history, unless a step back is to undo it. */
export function useParameter(name: string, replace = true): [string | undefined, (value: string | undefined) => void] {
  const [parameters, setParameters] = useSearchParams()
  const set = (value: string | undefined) =>
    setParameters(
      (now) => {
        if (value) now.set(name, value)
        else now.delete(name)
        return now
      },
      { replace, preventScrollReset: true },
    )
  return [parameters.get(name) || undefined, set]
}

/** The codes of a parameter, such as ?modalities=SURGERY,RADIOTHERAPY; undefined where the address does not say. */
export function useCodes(name: string): [string[] | undefined, (codes: string[] | undefined) => void] {
  const [value, set] = useParameter(name)
  return [value?.split(','), (codes) => set(codes?.join(','))]
}
