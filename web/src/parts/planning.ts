/** The modalities that the planning pages ask for until others are chosen. */
export const mainModalities = ['SURGERY', 'CHEMOTHERAPY', 'RADIOTHERAPY', 'TRANSPLANTATION']

/** A name for where there is no room for what stands in brackets. */
export const short = (name: string) => name.replace(/ \(.*\)$/, '')

/** Things by a key, in the order in which the keys come. */
export function group<T, K>(things: readonly T[], key: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const thing of things) {
    const group = groups.get(key(thing))
    if (group) group.push(thing)
    else groups.set(key(thing), [thing])
  }
  return groups
}
