import type { ReactNode } from 'react'
import { useQuery, type CombinedError } from 'urql'
import type { Language, TypedDocumentString } from './gql/graphql'
import { useLanguage } from './language'
import { Failure, Loading } from './parts/states'

export interface Answer<T> {
  data: T | undefined
  error: CombinedError | undefined
  fetching: boolean
  retry: () => void
}

type Variables<V> = Omit<V, 'lang'>

/**
 * Asks a query of this page, with `$lang` filled in where it has one. While the
 * variables change, the last answer stays; `pause` asks nothing yet.
 */
export function useAnswer<T, V>(document: TypedDocumentString<T, V>, variables: Variables<V>, pause = false): Answer<T> {
  const { lang } = useLanguage()
  const text = document.toString()
  const [{ data, error, fetching }, ask] = useQuery<T, { lang?: Language }>({
    query: text,
    variables: text.includes('$lang') ? { ...variables, lang } : variables,
    pause,
  })
  return { data, error, fetching, retry: () => ask({ requestPolicy: 'network-only' }) }
}

/** An answer, or what stands in its place until or unless it is there. */
export function Answered<T>({ answer, skeleton, children }: { answer: Answer<T>; skeleton?: ReactNode; children: (data: T) => ReactNode }) {
  if (answer.error) return <Failure error={answer.error} retry={answer.retry} />
  if (!answer.data) return skeleton ?? <Loading />
  return <div className="answer" aria-busy={answer.fetching}>{children(answer.data)}</div>
}
