import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Answered, useAnswer } from '../../ask'
import { graphql } from '../../gql'
import { placeKey } from '../../parts/cells'
import { GroupLink, HospitalLink } from '../../parts/links'
import { Marked } from '../../parts/Marked'
import { Nearest } from '../../parts/Nearest'
import { Provenance } from '../../parts/Provenance'
import { useQuestion } from '../../parts/Question'
import { Status } from '../../parts/Status'
import type { Cell } from '../Coverage'
import { whatIfAddress } from '../whatif/scenario'

const query = graphql(`
  query CellDetails($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!], $lang: Language!) {
    coverage(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions) {
      cells {
        region { code }
        group { code }
        disease { code }
        modality { code }
        hospitals { code }
        memberships {
          code
          role
          work
          group { code name(lang: $lang) }
          hospital { code name(lang: $lang) }
          provenance { ...ProvenanceFacts }
        }
      }
    }
    gaps(level: $level, modalities: $modalities, diseases: $diseases, regions: $regions, first: 100) {
      nodes {
        region { code }
        group { code }
        disease { code }
        modality { code }
        nearest(first: 5) { ...NearestFacts }
      }
    }
  }
`)

/** What stands behind a cell: its hospitals and their printed lines, or who is nearest. */
export function CellDetails({ cell, onClose }: { cell: Cell; onClose: () => void }) {
  const { t } = useTranslation()
  const head = useRef<HTMLHeadingElement>(null)
  const key = placeKey(cell)
  const { level, regions } = useQuestion()
  const answer = useAnswer(query, {
    level,
    modalities: [cell.modality.code],
    diseases: cell.disease ? [cell.disease.code] : undefined,
    regions: cell.region ? [cell.region.code] : regions,
  })
  useEffect(() => head.current?.focus(), [])

  return (
    <section className="cell-details" aria-labelledby="cell-head">
      <h2 id="cell-head" ref={head} tabIndex={-1}><Marked text={[cell.group?.name ?? cell.region?.name ?? t('question.levels.NATION'), cell.disease?.name, cell.modality.name].filter(Boolean).join(' · ')} /></h2>
      <p><Status status={cell.status} /> <span className="note">{t(`status.meaning.${cell.status}`)}</span> <button type="button" onClick={onClose}>{t('coverage.close')}</button></p>
      <Answered answer={answer}>
        {({ coverage, gaps }) => {
          const memberships = coverage.cells.find((cell) => placeKey(cell) === key)?.memberships ?? []
          const gap = gaps.nodes.find((gap) => placeKey(gap) === key)
          return (
            <>
              {gap && <><h3>{t('gaps.nearest')}</h3><Nearest of={gap.nearest} /></>}
              {memberships.map((membership) => (
                <div key={membership.code} className="behind">
                  <h3><HospitalLink hospital={membership.hospital} /></h3>
                  <p><GroupLink group={membership.group} /> · {t(`role.${membership.role}`)}{membership.work && <> · <q lang="zh-CN">{membership.work}</q></>}</p>
                  <Provenance of={membership.provenance} open />
                  {cell.status === 'SINGLE' && <p><Link to={whatIfAddress([{ kind: 'close', hospital: membership.hospital.code }])}>{t('singlePoints.whatIf')}</Link></p>}
                </div>
              ))}
            </>
          )
        }}
      </Answered>
    </section>
  )
}
