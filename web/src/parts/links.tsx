import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Marked } from './Marked'

const folders = {
  Hospital: 'hospitals',
  Group: 'groups',
  Region: 'regions',
  Disease: 'diseases',
  Modality: 'modalities',
  Department: 'departments',
} as const

/** The kinds of records that have a page. */
export type Kind = keyof typeof folders

/** The address of a record's page. */
export const address = (kind: Kind, code: string) => `/${folders[kind]}/${encodeURIComponent(code)}`

/** What a link needs of a record; without a name its code is shown. */
export interface Named {
  code: string
  name?: string
}

/** The language of a name that may have no English. */
export const inChinese = (name: string | undefined) => (name && /\p{Script=Han}/u.test(name) ? 'zh-CN' : undefined)

function RecordLink({ kind, record, children }: { kind: Kind; record: Named; children?: ReactNode }) {
  return <Link className="record" to={address(kind, record.code)}>{children ?? <Marked text={record.name ?? record.code} />}</Link>
}

type Props<K extends string> = { [key in K]: Named } & { children?: ReactNode }

export const HospitalLink = ({ hospital, children }: Props<'hospital'>) => <RecordLink kind="Hospital" record={hospital}>{children}</RecordLink>
export const GroupLink = ({ group, children }: Props<'group'>) => <RecordLink kind="Group" record={group}>{children}</RecordLink>
export const RegionLink = ({ region, children }: Props<'region'>) => <RecordLink kind="Region" record={region}>{children}</RecordLink>
export const DiseaseLink = ({ disease, children }: Props<'disease'>) => <RecordLink kind="Disease" record={disease}>{children}</RecordLink>
export const ModalityLink = ({ modality, children }: Props<'modality'>) => <RecordLink kind="Modality" record={modality}>{children}</RecordLink>
export const DepartmentLink = ({ department, children }: Props<'department'>) => <RecordLink kind="Department" record={department}>{children}</RecordLink>

/** Links to records, one after the other. */
export function RecordList({ kind, records }: { kind: Kind; records: Named[] }) {
  return <ul className="record-list">{records.map((record) => <li key={record.code}><RecordLink kind={kind} record={record} /></li>)}</ul>
}
