import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { useAnswer, type Answer } from '../ask'
import type { TypedDocumentString } from '../gql/graphql'
import { useLanguage, useNumber } from '../language'

interface Connection<Node> {
  totalCount: number
  nodes: readonly Node[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
}

export interface Pages<T, Node> {
  /** The first page's answer. */
  answer: Answer<T>
  /** The rows of all pages that were asked for. */
  nodes: Node[]
  totalCount: number
  /** Asks for the next page; undefined on the last one. */
  more: (() => Promise<void>) | undefined
}

/** Pages of a connection, one behind the other; `of` finds the connection in an answer, whose query takes `$after`. */
export function usePages<T, V, Node>(document: TypedDocumentString<T, V>, variables: Omit<V, 'lang' | 'after'>, of: (data: T) => Connection<Node>): Pages<T, Node> {
  const client = useClient()
  const { lang } = useLanguage()
  const answer = useAnswer<T, V>(document, variables as Omit<V, 'lang'>)
  const [rest, setRest] = useState<{ first: T; nodes: Node[]; pageInfo: Connection<Node>['pageInfo'] }>()

  const { data } = answer
  if (!data) return { answer, nodes: [], totalCount: 0, more: undefined }
  const first = of(data)
  const behind = rest?.first === data ? rest : undefined
  const { hasNextPage, endCursor } = (behind ?? first).pageInfo
  const more = async () => {
    const next = await client.query<T>(document.toString(), { ...variables, lang, after: endCursor }).toPromise()
    if (!next.data) throw next.error
    const { nodes, pageInfo } = of(next.data)
    setRest({ first: data, nodes: [...(behind?.nodes ?? []), ...nodes], pageInfo })
  }
  return { answer, nodes: [...first.nodes, ...(behind?.nodes ?? [])], totalCount: first.totalCount, more: hasNextPage ? more : undefined }
}

/** How many rows are shown of how many, and the button that gets more. */
export function More<T, Node>({ of: { nodes, totalCount, more } }: { of: Pages<T, Node> }) {
  const { t } = useTranslation()
  const number = useNumber()
  const [error, setError] = useState<Error>()
  const [busy, setBusy] = useState(false)
  if (!more) return null
  const ask = () => {
    setBusy(true)
    setError(undefined)
    more().catch(setError).finally(() => setBusy(false))
  }
  return (
    <p className="more" aria-busy={busy}>
      {t('pager.shown', { shown: number(nodes.length), total: number(totalCount) })}{' '}
      <button type="button" onClick={ask} disabled={busy}>{t('pager.more')}</button>
      {error && <span role="alert"> {error.message}</span>}
    </p>
  )
}
