import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import { useNumber } from '../language'
import { Page } from '../layout/Page'
import { ModalityLink, RecordList, RegionLink } from '../parts/links'
import { Facts, Links } from '../parts/record'
import { NoRecord } from '../parts/states'
import { Status, StatusLegend } from '../parts/Status'
import { Table, type Column } from '../parts/Table'
import type { ModalityPageQuery } from '../gql/graphql'

const query = graphql(`
  query ModalityPage($code: String!, $lang: Language!) {
    modality(code: $code) {
      code name(lang: $lang) chinese: name(lang: ZH) english: name(lang: EN) romanizedName kind
      groupCount hospitalCount groupsAll: groupCount(includeNarrower: true) hospitalsAll: hospitalCount(includeNarrower: true)
      broader { code name(lang: $lang) }
      narrower { code name(lang: $lang) }
    }
  }
`)

// Asked apart: an unknown code is an error here, and null above.
const offeredQuery = graphql(`
  query ModalityOffered($code: String!, $lang: Language!) {
    coverage(level: REGION, modalities: [$code]) { cells { ...CellFacts hospitalCount } }
    groups(where: {lacks: [$code]}, first: 100) { totalCount nodes { code name(lang: $lang) } }
  }
`)

type Modality = NonNullable<ModalityPageQuery['modality']>

function Offered({ modality }: { modality: Modality }) {
  const { t } = useTranslation()
  const number = useNumber()
  const answer = useAnswer(offeredQuery, { code: modality.code })
  return (
    <Answered answer={answer}>
      {({ coverage: { cells }, groups }) => {
        const columns: Column<(typeof cells)[number]>[] = [
          { key: 'region', title: t('field.region'), head: true, by: (c) => c.region!.name, cell: (c) => <RegionLink region={c.region!} /> },
          { key: 'status', title: t('status.label'), by: (c) => c.status, cell: (c) => <Status status={c.status} /> },
          { key: 'count', title: t('field.hospitals'), number: true, by: (c) => c.hospitalCount, cell: (c) => number(c.hospitalCount) },
          { key: 'hospitals', title: t('kind.Hospital'), cell: (c) => <RecordList kind="Hospital" records={[...c.hospitals]} /> },
        ]
        return (
          <>
            <Links title={t('modality.lacking', { count: groups.totalCount })} kind="Group" records={groups.nodes} none={t('modality.lacksNone')} total={groups.totalCount} all={`/groups?lacks=${modality.code}`} />
            <h2>{t('modality.regions')}</h2>
            <StatusLegend />
            <Table caption={t('modality.regions')} columns={columns} rows={cells} rowKey={(c) => c.region!.code} />
          </>
        )
      }}
    </Answered>
  )
}

export function Component() {
  const { t } = useTranslation()
  const { code = '' } = useParams()
  const answer = useAnswer(query, { code })
  return (
    <Page key={code} title={answer.data?.modality?.name ?? code} kind={t('kind.Modality')}>
      <Answered answer={answer}>
        {({ modality }) => modality ? (
          <>
            <Facts
              of={[
                [t('field.chinese'), <span lang="zh-CN">{modality.chinese}</span>],
                [t('field.english'), <span lang="en">{modality.english}</span>],
                [t('field.pinyin'), modality.romanizedName],
                [t('field.code'), <code>{modality.code}</code>],
                [t('modality.kind'), t(`modality.kinds.${modality.kind}`)],
                [t('disease.broader'), modality.broader && <ModalityLink modality={modality.broader} />],
                [t('disease.narrower'), modality.narrower.length ? <RecordList kind="Modality" records={modality.narrower} /> : undefined],
                [t('field.groups'), <Link to={`/groups?modality=${modality.code}`}>{t('modality.exact', { exact: modality.groupCount, all: modality.groupsAll })}</Link>],
                [t('field.hospitals'), <Link to={`/hospitals?modality=${modality.code}`}>{t('modality.exact', { exact: modality.hospitalCount, all: modality.hospitalsAll })}</Link>],
              ]}
            />
            <Offered modality={modality} />
          </>
        ) : <NoRecord code={code} />}
      </Answered>
    </Page>
  )
}
