import { useAnswer } from '../ask'
import { graphql } from '../gql'

const query = graphql(`
  query Edition { registry { edition version sources { code title edition } } earlierRegistry { edition } }
`)

/** The edition that is served, the source of its list, and the earlier edition that it is compared with, if any; undefined until it is known. */
export function useEdition(): { edition: string; version: string; source: string; earlier: string | undefined } | undefined {
  const { data } = useAnswer(query, {})
  if (!data) return undefined
  const { edition, version, sources } = data.registry
  return { edition, version, source: sources.find((s) => s.edition === edition)?.title ?? '', earlier: data.earlierRegistry?.edition }
}
