import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../ask'
import { graphql } from '../gql'
import { Page } from '../layout/Page'
import { CodePicker, useCodes } from '../parts/CodePicker'
import { Status, StatusLegend } from '../parts/Status'
import { Table, type Column } from '../parts/Table'
import { RegionLink } from '../parts/links'
import { group, mainModalities } from '../parts/planning'

const query = graphql(`
  query CoveragePage($modalities: [String!]!, $regions: [String!], $lang: Language!) {
    coverage(level: REGION, modalities: $modalities, regions: $regions) {
      cells { region { code name(lang: $lang) } modality { code name(lang: $lang) } status }
    }
  }
`)

export function Component() {
  const { t } = useTranslation()
  const [modalities = mainModalities, setModalities] = useCodes('modalities')
  const [regions, setRegions] = useCodes('regions')
  const answer = useAnswer(query, { modalities, regions })
  return (
    <Page title={t('coverage.title')} lead={t('coverage.lead')}>
      <div className="controls">
        <CodePicker of="modalities" value={modalities} onChange={setModalities} />
        <CodePicker of="regions" value={regions} onChange={setRegions} />
      </div>
      <StatusLegend />
      <Answered answer={answer}>
        {({ coverage: { cells } }) => {
          const rows = group(cells, (c) => c.region!.code)
          const heads = [...new Map(cells.map((c) => [c.modality.code, c.modality])).values()]
          const columns: Column<typeof cells>[] = [
            { key: 'region', title: t('field.region'), cell: (row) => <RegionLink region={row[0]!.region!} />, by: (row) => row[0]!.region!.name, head: true },
            ...heads.map((m): Column<typeof cells> => ({ key: m.code, title: m.name, cell: (row) => row.filter((c) => c.modality.code === m.code).map((c) => <Status key={m.code} status={c.status} />) })),
          ]
          return <Table caption={t('coverage.title')} columns={columns} rows={[...rows.values()]} rowKey={(row) => row[0]!.region!.code} />
        }}
      </Answered>
    </Page>
  )
}
