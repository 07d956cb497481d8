import { useAnswer } from '../ask'
import { graphql } from '../gql'

const query = graphql(`
  query Edition { registry { edition version sources { code title edition } } }
`)

/** The edition that is served and the source of its list; undefined until it is known. */
export function useEdition(): { edition: string; version: string; source: string } | undefined {
  const { data } = useAnswer(query, {})
  if (!data) return undefined
  const { edition, version, sources } = data.registry
  return { edition, version, source: sources.find((s) => s.edition === edition)?.title ?? '' }
}
