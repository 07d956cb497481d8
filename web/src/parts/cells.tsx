import { useTranslation } from 'react-i18next'
import { useNumber } from '../language'
import { DiseaseLink, GroupLink, ModalityLink, RegionLink, type Named } from './links'
import type { Column } from './Table'

/** What says where a cell or a gap stands. */
export interface Place {
  region?: Named | null
  group?: Named | null
  disease?: Named | null
  modality: Named
}

/** A key of a cell: its codes. */
export const placeKey = ({ region, group, disease, modality }: Place) => [group?.code ?? region?.code ?? '', disease?.code ?? '', modality.code].join(' ')

/** The unit of a cell: a group, a region or the nation. */
export function Unit({ of: { region, group } }: { of: Place }) {
  const { t } = useTranslation()
  return group ? <GroupLink group={group} /> : region ? <RegionLink region={region} /> : t('question.levels.NATION')
}

/** The columns that say which cell a row is about. */
export function usePlaceColumns<Row>(rows: readonly Row[], place: (row: Row) => Place): Column<Row>[] {
  const { t } = useTranslation()
  const unit = (row: Row) => place(row).group?.name ?? place(row).region?.name ?? ''
  const disease: Column<Row> = {
    key: 'disease',
    title: t('field.disease'),
    cell: (row) => { const { disease } = place(row); return disease && <DiseaseLink disease={disease} /> },
    by: (row) => place(row).disease?.name ?? '',
  }
  return [
    { key: 'unit', title: t('question.unit'), head: true, cell: (row) => <Unit of={place(row)} />, by: unit },
    ...(rows.some((row) => place(row).disease) ? [disease] : []),
    { key: 'modality', title: t('field.modality'), cell: (row) => <ModalityLink modality={place(row).modality} />, by: (row) => place(row).modality.name ?? '' },
  ]
}

/** How many children, or that a figure is missing. */
export function ChildCount({ of: { count, missing } }: { of: { count: number; missing: readonly unknown[] } }) {
  const { t } = useTranslation()
  const number = useNumber()
  if (missing.length === 0) return number(count)
  return count === 0 ? <span className="note">{t('question.noFigure')}</span> : <>{number(count)} <span className="note">{t('question.without', { count: missing.length })}</span></>
}
