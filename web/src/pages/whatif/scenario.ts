import type { Change } from '../../gql/graphql'

/** A change to the network, as the page's address and its form have it. */
export type Step =
  | { kind: 'close'; hospital: string }
  | { kind: 'add' | 'remove'; group: string; hospital: string; modality: string }
  | { kind: 'join' | 'leave'; group: string; hospital: string }

/** How many codes follow each kind in an address. */
const lengths: Record<Step['kind'], number> = { close: 1, add: 3, remove: 3, join: 2, leave: 2 }

/** Steps as an address has them, one `change=` each: `close.HOSPITAL`, `add.GROUP.HOSPITAL.MODALITY`, `join.GROUP.HOSPITAL`. */
export const format = (steps: Step[]): string[] =>
  steps.map((step) =>
    step.kind === 'close' ? `close.${step.hospital}`
    : 'modality' in step ? `${step.kind}.${step.group}.${step.hospital}.${step.modality}`
    : `${step.kind}.${step.group}.${step.hospital}`,
  )

/** The steps of an address, and what in it is none. */
export function parse(values: string[]): { steps: Step[]; unread: string[] } {
  const steps: Step[] = [], unread: string[] = []
  for (const value of values) {
    const [kind, ...codes] = value.split('.') as [Step['kind'], ...string[]]
    if (lengths[kind] !== codes.length || codes.includes('')) {
      unread.push(value)
      continue
    }
    if (kind === 'close') steps.push({ kind, hospital: codes[0]! })
    else steps.push({ kind, group: codes[0]!, hospital: codes[1]!, modality: codes[2] } as Step)
  }
  return { steps, unread }
}

/** A step as the API takes it. */
export function change(step: Step): Change {
  switch (step.kind) {
    case 'close':
      return { closeHospital: step.hospital }
    case 'add':
      return { addCapability: { group: step.group, hospital: step.hospital, modality: step.modality } }
    case 'remove':
      return { removeCapability: { group: step.group, hospital: step.hospital, modality: step.modality } }
    case 'join':
      return { addMembership: { group: step.group, hospital: step.hospital } }
    case 'leave':
      return { removeMembership: { group: step.group, hospital: step.hospital } }
  }
}

/** The address of the page with these steps. */
export const whatIfAddress = (steps: Step[], question = new URLSearchParams()): string => {
  const parameters = new URLSearchParams(question)
  parameters.delete('change')
  for (const step of format(steps)) parameters.append('change', step)
  return `/what-if?${parameters}`
}
